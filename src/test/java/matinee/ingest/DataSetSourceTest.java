package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetSourceTest {
  @TempDir Path folder;

  @Test
  void a_folder_and_azip_show_the_same_files() throws IOException {
    Path set = Files.createDirectory(folder.resolve("ML-Mini"));
    Files.writeString(set.resolve("movies.csv"), "films");
    byte[] zip = Zips.of("ML-Mini/movies.csv", "films");
    Path file = Files.write(folder.resolve("ML-Mini.zip"), zip);
    for (Path path : new Path[] {set, file}) {
      try (DataSetSource source = DataSetSource.of(path, ZipLimits.DEFAULT)) {
        assertThat(source.name()).isEqualTo("ml-mini");
        assertThat(source.files()).containsExactly("movies.csv");
        assertThat(source.size("movies.csv")).isEqualTo(5);
        assertThat(text(source, "movies.csv")).isEqualTo("films");
      }
    }
  }

  @Test
  void a_path_with_nothing_there_is_told_apart() {
    assertThatThrownBy(() -> DataSetSource.of(folder.resolve("none"), ZipLimits.DEFAULT))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("There is no folder or zip at");
  }

  @Test
  void a_folder_with_nothing_known_says_what_is_known() {
    try (DataSetSource source = DataSetSource.of(folder, ZipLimits.DEFAULT)) {
      assertThatThrownBy(() -> Layouts.recognise(source))
          .isInstanceOf(ImportException.class)
          .hasMessageContaining("ratings.csv with movies.csv")
          .hasMessageContaining("u.data with u.item");
    }
  }

  @Test
  void a_zip_whose_names_leave_its_folder_is_refused() throws IOException {
    Path zip =
        Files.write(
            folder.resolve("evil.zip"),
            Zips.of("set/movies.csv", "films", "../../evil.csv", "evil"));
    assertThatThrownBy(() -> DataSetSource.of(zip, ZipLimits.DEFAULT))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("../../evil.csv");
  }

  @Test
  void a_truncated_zip_is_refused() throws IOException {
    byte[] whole = Zips.of("set/movies.csv", "films".repeat(100));
    Path zip = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> DataSetSource.of(zip, ZipLimits.DEFAULT))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no whole zip");
  }

  @Test
  void a_file_with_another_checksum_than_the_zip_says_is_damaged() throws IOException {
    byte[] bytes = Zips.of("set/movies.csv", "films");
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + 16] ^= 1;
    assertDamaged(Files.write(folder.resolve("sum.zip"), bytes));
  }

  @Test
  void a_file_that_does_not_unpack_is_damaged() throws IOException {
    byte[] bytes = Zips.of("set/movies.csv", "films".repeat(100));
    int names = 30 + "set/movies.csv".length();
    bytes[names] = (byte) 0xFF;
    assertDamaged(Files.write(folder.resolve("bits.zip"), bytes));
  }

  private static void assertDamaged(Path zip) {
    try (DataSetSource source = DataSetSource.of(zip, ZipLimits.DEFAULT)) {
      for (ThrowingCallable read :
          List.<ThrowingCallable>of(
              () -> text(source, "movies.csv"),
              () -> Header.of(source, "movies.csv"),
              () -> TextEncoding.of(source, "movies.csv"))) {
        assertThatThrownBy(read)
            .isInstanceOf(ImportException.class)
            .hasMessageContaining("movies.csv is damaged")
            .hasMessageContaining("Fetch the zip again")
            .hasMessageNotContaining("quote");
      }
    }
  }

  @Test
  void a_zip_bomb_stops_while_it_swells() throws IOException {
    Path zip =
        Files.write(folder.resolve("bomb.zip"), Zips.of("set/ratings.csv", "0".repeat(1 << 24)));
    assertSwells(zip, ZipLimits.DEFAULT);
    assertSwells(zip, new ZipLimits(1_000, 100_000));
    try (DataSetSource source = DataSetSource.of(zip, new ZipLimits(1 << 24, 100_000))) {
      assertThat(text(source, "ratings.csv")).hasSize(1 << 24);
    }
  }

  @Test
  void two_files_of_one_name_are_too_many() throws IOException {
    Path zip =
        Files.write(folder.resolve("two.zip"), Zips.of("a/movies.csv", "1", "b/movies.csv", "2"));
    assertThatThrownBy(() -> DataSetSource.of(zip, ZipLimits.DEFAULT))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("movies.csv");
  }

  private static void assertSwells(Path zip, ZipLimits limits) {
    try (DataSetSource source = DataSetSource.of(zip, limits)) {
      assertThatThrownBy(() -> text(source, "ratings.csv"))
          .isInstanceOf(ImportException.class)
          .hasMessageContaining("far more than it should");
    }
  }

  private static String text(DataSetSource source, String file) throws IOException {
    try (InputStream in = source.open(file)) {
      return new String(in.readAllBytes());
    }
  }
}
