package matinee.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain requests, each as it is given: no cookies, no redirects followed, paths not tidied. */
final class Http {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 50;

  /** For requests of other kinds; follows no redirects and keeps no cookies. */
  static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Http() {}

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  /**
   * Waits until the page of this address says so, and returns its address.
   *
   * @param words such as {@code "live"}, which the page {@code health} says once the models are
   */
  static String await(String address, String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String body = get(address).body();
      if (body.contains(words)) {
        return address;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("%s does not say %s but:%n%s".formatted(address, words, body));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }
}
