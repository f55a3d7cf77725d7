package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A file on the web whose server has answered 200, ready to be read. */
record WebFile(URI address, InputStream body, OptionalLong length) implements AutoCloseable {
  private static final int REDIRECTS = 5;

  /** The server has no such file, or will not give it. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Asks for {@code address}, following redirects that stay on its host and do not leave https.
   *
   * @throws IOException with a reason for a person
   */
  static WebFile open(HttpClient client, URI address, FetchLimits limits) throws IOException {
    URI at = checked(address);
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      HttpResponse<InputStream> response = send(client, at, limits);
      if (response.statusCode() == 200) {
        OptionalLong length = response.headers().firstValueAsLong("content-length");
        return new WebFile(at, response.body(), length);
      }
      response.body().close();
      Optional<String> location = response.headers().firstValue("location");
      if (response.statusCode() / 100 != 3 || location.isEmpty()) {
        throw new Refused("the server answered " + response.statusCode());
      }
      at = redirected(at, location.get());
    }
    throw new IOException("the server sends us in circles");
  }

  private static URI checked(URI address) throws IOException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw new IOException("only http and https addresses can be fetched, not " + address);
    }
    return address;
  }

  private static URI redirected(URI from, String location) throws IOException {
    URI to;
    try {
      to = checked(from.resolve(location));
    } catch (IllegalArgumentException e) {
      throw new IOException("the server sends us to a broken address, " + location, e);
    }
    if (!to.getHost().equalsIgnoreCase(from.getHost())) {
      throw new IOException("the server sends us to another host, " + to.getHost());
    }
    if (from.getScheme().equalsIgnoreCase("https") && !to.getScheme().equalsIgnoreCase("https")) {
      throw new IOException("the server sends us from https to " + to);
    }
    return to;
  }

  // The client's own limit ends with the headers, and connecting counts towards it.
  private static HttpResponse<InputStream> send(HttpClient client, URI at, FetchLimits limits)
      throws IOException {
    HttpRequest request = HttpRequest.newBuilder(at).header("User-Agent", "Matinee").build();
    long patience = limits.connect().plus(limits.idle()).toMillis();
    var answer = client.sendAsync(request, BodyHandlers.ofInputStream());
    try {
      return answer.get(patience, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("the server does not answer", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("the download was interrupted", e);
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    }
  }

  private static IOException reason(@Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return new IOException("the server cannot be reached", cause);
    }
    if (cause instanceof ConnectException) {
      return new IOException("there is no connection to the server", cause);
    }
    String message = cause == null ? null : cause.getMessage();
    return new IOException(message == null ? "the connection failed" : message, cause);
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
