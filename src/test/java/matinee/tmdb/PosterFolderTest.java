package matinee.tmdb;

import static matinee.tmdb.PosterSize.CARD;
import static matinee.tmdb.PosterSize.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import matinee.ManualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The posters' room on disk, and how long they stay in it. */
class PosterFolderTest {
  private static final Duration LONGEST = Duration.ofDays(180);

  @TempDir Path home;
  private final ManualClock clock = new ManualClock();

  private PosterFolder open(long limit) {
    return new PosterFolder(home.resolve("posters"), limit, LONGEST, clock);
  }

  @Test
  void an_unused_folder_is_not_even_made() {
    assertThat(open(100).find("/a.jpg", CARD)).isEmpty();
    assertThat(home.resolve("posters")).doesNotExist();
  }

  @Test
  void posters_are_found_again_after_arestart_and_half_ones_go() throws IOException {
    open(100).keep("/a.jpg", CARD, new byte[10]);
    Path half = Files.write(home.resolve("posters/w342/.x.part"), new byte[5]);

    PosterFolder again = open(100);

    assertThat(again.find("/a.jpg", CARD)).hasValueSatisfying(file -> assertThat(file).hasSize(10));
    assertThat(again.find("/a.jpg", PAGE)).isEmpty();
    assertThat(again.bytes()).isEqualTo(10);
    assertThat(half).doesNotExist();
  }

  @Test
  void what_was_asked_for_longest_ago_makes_room() throws IOException {
    PosterFolder folder = open(30);
    folder.keep("/a.jpg", CARD, new byte[10]);
    folder.keep("/b.jpg", CARD, new byte[10]);
    folder.keep("/c.jpg", CARD, new byte[10]);
    assertThat(folder.hasRoom(1)).isFalse();
    assertThat(folder.find("/a.jpg", CARD)).isPresent();

    folder.keep("/d.jpg", CARD, new byte[15]);

    assertThat(folder.find("/a.jpg", CARD)).isPresent();
    assertThat(folder.find("/b.jpg", CARD)).isEmpty();
    assertThat(folder.find("/c.jpg", CARD)).isEmpty();
    assertThat(folder.bytes()).isEqualTo(25);
    folder.keep("/d.jpg", CARD, new byte[30]);
    assertThat(folder.bytes()).isEqualTo(30);
    folder.keep("/e.jpg", CARD, new byte[31]);
    assertThat(folder.find("/e.jpg", CARD)).isEmpty();
    assertThat(folder.count()).isEqualTo(1);
  }

  @Test
  void a_smaller_limit_holds_from_the_next_cleaning_on() throws IOException {
    open(100).keep("/a.jpg", CARD, new byte[60]);

    PosterFolder smaller = open(0);
    smaller.expire();

    assertThat(smaller.count()).isZero();
    assertThat(home.resolve("posters/w342")).isEmptyDirectory();
  }

  @Test
  void after_half_a_year_a_poster_is_not_shown_and_then_goes() throws IOException {
    PosterFolder folder = open(100);
    folder.keep("/a.jpg", CARD, new byte[10]);
    clock.forward(LONGEST.minusSeconds(1));
    assertThat(folder.find("/a.jpg", CARD)).isPresent();

    clock.forward(Duration.ofSeconds(2));

    assertThat(folder.find("/a.jpg", CARD)).isEmpty();
    folder.expire();
    assertThat(home.resolve("posters/w342")).isEmptyDirectory();
  }

  @Test
  void nothing_but_aplain_name_is_apath() {
    for (String path :
        new String[] {"/../a.jpg", "a.jpg", "/a/b.jpg", "/a.svg", "/a.jpg?x", "/.jpg", ""}) {
      assertThatThrownBy(() -> open(1).find(path, CARD))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
