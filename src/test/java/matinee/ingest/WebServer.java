package matinee.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that does what a test tells it. */
final class WebServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);

  private WebServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.start();
  }

  static WebServer start() throws IOException {
    return new WebServer(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  /** Answers 200 with those bytes; other paths answer 404. */
  WebServer serve(String path, byte[] bytes) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    return this;
  }

  /** Announces all bytes but hangs up after the first half. */
  WebServer breakOff(String path, byte[] bytes) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
          exchange.getResponseBody().flush();
          exchange.close();
        });
    return this;
  }

  /** Sends the first bytes and then nothing until the server closes. */
  WebServer hang(String path, byte[] bytes) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes, 0, 1);
          exchange.getResponseBody().flush();
          waitForEnd(exchange);
        });
    return this;
  }

  /** Does not even answer. */
  WebServer ignore(String path) {
    server.createContext(path, this::waitForEnd);
    return this;
  }

  /** Answers 302 to {@code location}. */
  WebServer redirect(String path, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    return this;
  }

  private void waitForEnd(HttpExchange exchange) {
    try {
      closing.await();
      exchange.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** The address of a path by the loopback's number. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
