package matinee.tmdb;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import matinee.tmdb.TmdbException.Kind;
import org.jspecify.annotations.Nullable;

/** One request, bounded in time and size; redirects are not followed, wherever they lead. */
final class HttpFetch {
  private final HttpClient client;
  private final Duration patience;
  private volatile boolean closed;
  private volatile @Nullable Future<?> current;

  /**
   * @param proxy through which requests go; null for the JVM's own choice
   * @param patience what a request may take in all, connecting and reading included
   */
  HttpFetch(@Nullable InetSocketAddress proxy, Duration patience) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(patience);
    if (proxy != null) {
      builder.proxy(ProxySelector.of(proxy));
    }
    this.client = builder.build();
    this.patience = patience;
  }

  /**
   * The answer, whatever its status.
   *
   * @param limit most bytes of its body
   * @throws TmdbException of kind {@code UNREACHABLE}, or {@code BROKEN} where it is too large
   */
  HttpResponse<byte[]> send(HttpRequest.Builder request, int limit) throws TmdbException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request.header("User-Agent", "Matinee").build(), head -> new BoundedBody(limit));
    current = answer;
    if (closed) {
      answer.cancel(true);
    }
    try {
      // The client's own limit ends with the headers: a body that trickles in would have no end.
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new TmdbException(
          Kind.UNREACHABLE, "no whole answer within " + patience.toMillis() + " ms");
    } catch (CancellationException e) {
      throw new TmdbException(Kind.UNREACHABLE, "the site is closing");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new TmdbException(Kind.UNREACHABLE, "the request was interrupted");
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    }
  }

  /** Breaks off the request under way, and every later one. Any thread may. */
  void close() {
    closed = true;
    Future<?> running = current;
    if (running != null) {
      running.cancel(true);
    }
  }

  private static TmdbException reason(@Nullable Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof BoundedBody.TooLarge) {
        return new TmdbException(Kind.BROKEN, String.valueOf(at.getMessage()));
      }
    }
    // Neither its message nor the cause goes along: they may hold the address, and it a key.
    String words = cause instanceof IOException ? cause.getClass().getSimpleName() : "an error";
    return new TmdbException(Kind.UNREACHABLE, "no connection (" + words + ")");
  }
}
