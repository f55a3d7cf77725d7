package matinee.tmdb;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host's key to TMDB: a read access token of version 4, or a key of version 3. What it prints as
 * is not the key, so that no log or page can show it.
 */
public final class TmdbKey {
  private static final Pattern SHORT = Pattern.compile("[0-9a-fA-F]{32}");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9_-]{10,2000}(?:\\.[A-Za-z0-9_-]{10,2000}){2}");

  private final String secret;
  private final boolean token;

  private TmdbKey(String secret, boolean token) {
    this.secret = secret;
    this.token = token;
  }

  /** The key that {@code text} is, told by its shape; empty where it has neither's. */
  public static Optional<TmdbKey> of(String text) {
    if (SHORT.matcher(text).matches()) {
      return Optional.of(new TmdbKey(text, false));
    }
    return TOKEN.matcher(text).matches() ? Optional.of(new TmdbKey(text, true)) : Optional.empty();
  }

  /** A request for {@code address} that shows the key, in the way that its version wants. */
  HttpRequest.Builder request(URI address) {
    if (token) {
      return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + secret);
    }
    String mark = address.getRawQuery() == null ? "?" : "&";
    return HttpRequest.newBuilder(URI.create(address + mark + "api_key=" + secret));
  }

  /** The kind of key, never the key. */
  @Override
  public String toString() {
    return token ? "a read access token" : "an API key";
  }
}
