package matinee.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import matinee.posts.Post;
import matinee.posts.PostState;
import matinee.web.pages.SampleFilms;
import org.junit.jupiter.api.Test;

class PostViewTest {
  private static String beginning(String note, int most) {
    Post post =
        new Post(1, 1, 1, note, null, null, PostState.PUBLISHED, null, Instant.EPOCH, null, 1);
    return new PostView(post, SampleFilms.known().get(0), false, List.of(), "just now")
        .beginning(most);
  }

  @Test
  void a_note_that_is_short_enough_is_shown_whole() {
    assertThat(beginning("Short and sour.", 15)).isEqualTo("Short and sour.");
  }

  @Test
  void a_long_note_begins_in_whole_words() {
    assertThat(beginning("A long note about soap.", 13)).isEqualTo("A long note …");
    assertThat(beginning("A long note.\n\nAnd soap.", 15)).isEqualTo("A long note. …");
  }

  @Test
  void a_word_that_is_too_long_is_cut_between_signs() {
    assertThat(beginning("x".repeat(30), 10)).isEqualTo("xxxxxxxxxx …");
    assertThat(beginning("\uD83C\uDFAC".repeat(30), 9)).isEqualTo("\uD83C\uDFAC".repeat(4) + " …");
  }
}
