package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is a poster, and what only says so. */
class PictureTest {
  @Test
  void posters_are_known_by_their_first_bytes_and_decoded_to_the_end() {
    for (String format : new String[] {"jpg", "png"}) {
      byte[] poster = TmdbStub.poster(format);
      assertThatCode(() -> Picture.check(poster)).doesNotThrowAnyException();
      assertThat(Picture.type(poster)).isEqualTo(format.equals("jpg") ? "image/jpeg" : "image/png");
      for (int length : new int[] {0, 3, 12, poster.length / 2, poster.length - 1}) {
        assertThatThrownBy(() -> Picture.check(Arrays.copyOf(poster, length)))
            .isInstanceOf(TmdbException.class);
      }
    }
  }

  @Test
  void pages_scripts_and_pictures_of_other_types_are_none() {
    for (String text :
        new String[] {"<html>", "<svg xmlns='x'/>", "GIF89a", "", "\u00ff\u00d8\u00ff"}) {
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> Picture.check(bytes)).isInstanceOf(TmdbException.class);
    }
  }

  @Test
  void a_picture_that_would_fill_the_memory_is_not_decoded() {
    byte[] poster = TmdbStub.poster("png");
    // Width and height stand at 16 and 20 of a PNG.
    Arrays.fill(poster, 16, 19, (byte) 0x7f);

    assertThatThrownBy(() -> Picture.check(poster)).isInstanceOf(TmdbException.class);
  }
}
