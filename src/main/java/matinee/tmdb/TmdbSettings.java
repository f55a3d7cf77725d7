package matinee.tmdb;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How TMDB is asked.
 *
 * @param key null where the host has none: then nothing is asked
 * @param api the address below which the API stands, without a slash at its end
 * @param images the same of pictures
 * @param proxy through which all requests go; null for the JVM's own choice
 * @param language of overviews and the like, such as {@code en-US}
 * @param region whose places to watch are kept, two capital letters
 * @param rate most requests in a second
 * @param posterBytes most that posters may take on disk; 0 for no posters
 * @param patience what a request may take in all
 * @param logo TMDB's, shown beside its sentence; null for its name alone
 */
public record TmdbSettings(
    @Nullable TmdbKey key,
    URI api,
    URI images,
    @Nullable InetSocketAddress proxy,
    String language,
    String region,
    int rate,
    long posterBytes,
    Duration patience,
    @Nullable Logo logo) {
  public TmdbSettings {
    if (rate < 1 || posterBytes < 0 || patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("Rates and patience must be positive");
    }
  }

  /** The language without its country: {@code en}. */
  String tongue() {
    return language.substring(0, 2);
  }
}
