package matinee.tmdb;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film's trailer on YouTube.
 *
 * @param video YouTube's name for it, eleven letters
 * @param name what it is called there
 * @param language ISO 639-1, null where unknown
 * @param official whether the film's makers put it there
 */
public record Trailer(String video, String name, @Nullable String language, boolean official) {
  private static final Pattern VIDEO = Pattern.compile("[A-Za-z0-9_-]{11}");

  public Trailer {
    if (!isVideo(video)) {
      throw new IllegalArgumentException("No video of YouTube's: " + video);
    }
  }

  static boolean isVideo(String text) {
    return VIDEO.matcher(text).matches();
  }

  /** Where to watch it. */
  public String address() {
    return "https://www.youtube.com/watch?v=" + video;
  }
}
