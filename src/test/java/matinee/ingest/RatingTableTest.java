package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import matinee.recommend.ItemFeatures;
import matinee.recommend.TrainingSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingTableTest {
  @TempDir Path folder;

  @Test
  void a_source_becomes_atraining_set_with_its_unrated_films() {
    BadRows bad = new BadRows();
    RatingTable table =
        RatingTable.of(
            MemorySource.csv(
                "mini",
                "30,C (1990),\n10,A (1990),\n20,B (1990),\n",
                "7,30,4,5\n3,10,2.5,5\n7,10,1,9\n7,10,5,8\n3,10,3,5\n7,99,5,5\n"),
            bad,
            Progress.NONE);
    TrainingSet set = table.trainingSet();
    assertThat(table.size()).isEqualTo(5);
    assertThat(bad.first()).containsExactly("ratings.csv:7: there is no film 99");
    assertThat(set.users().size()).isEqualTo(2);
    assertThat(set.items().size()).isEqualTo(3);
    assertThat(set.items().id(1)).isEqualTo(20);
    assertThat(row(set, 0)).isEqualTo("10:3.0 ");
    assertThat(row(set, 1)).isEqualTo("10:1.0 30:4.0 ");
  }

  @Test
  void what_films_say_of_themselves_is_known_but_no_tag() {
    MemorySource source =
        MemorySource.csv(
                "mini", "30,Heat 2 (1999),Crime\n10,Heat (1995),Crime|Drama\n", "7,30,4,5\n")
            .with("tags.csv", "userId,movieId,tag,timestamp\n7,30,heist,5\n");
    ItemFeatures known =
        RatingTable.of(source, new BadRows(), Progress.NONE).trainingSet().features();
    assertThat(IntStream.range(0, known.size()).mapToObj(n -> known.feature(n).name()))
        .containsExactly("Crime", "Drama", "1990s");
    assertThat(known.counts().count(0)).isEqualTo(3);
    assertThat(known.series(0)).isEqualTo(known.series(1));
  }

  @Test
  void a_tab_file_is_read_in_its_order() throws IOException {
    Path file = Files.writeString(folder.resolve("u1.base"), "9\t5\t3.5\t88\r\n2\t6\t4\n");
    RatingTable table = RatingFile.read(file);
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.user(0)).isEqualTo(9);
    assertThat(table.movie(1)).isEqualTo(6);
    assertThat(table.stars(0)).isEqualTo(3.5f);
    assertThat(row(table.trainingSet(), 1)).isEqualTo("5:3.5 ");
  }

  @Test
  void a_tab_file_of_another_shape_is_refused_with_its_line() throws IOException {
    Path file = Files.writeString(folder.resolve("u1.base"), "9\t5\t3\n9\t5\n");
    assertThatThrownBy(() -> RatingFile.read(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining(file + ":2: ");
    Path words = Files.writeString(folder.resolve("words"), "a\tb\tNaN\n");
    assertThatThrownBy(() -> RatingFile.read(words)).isInstanceOf(ImportException.class);
  }

  private static String row(TrainingSet set, int row) {
    StringBuilder text = new StringBuilder();
    for (int n = set.ratings().start(row); n < set.ratings().start(row + 1); n++) {
      text.append(set.items().id(set.ratings().column(n)))
          .append(':')
          .append(set.ratings().value(n))
          .append(' ');
    }
    return text.toString();
  }
}
