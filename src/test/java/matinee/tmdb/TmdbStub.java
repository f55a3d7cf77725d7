package matinee.tmdb;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * A server on loopback that speaks as TMDB documents it, and fails as it is told to. The API stands
 * below {@code /3}, pictures below {@code /t/p}.
 */
public final class TmdbStub implements AutoCloseable {
  /** The read access token that it accepts; no real one. */
  public static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJzdHViIn0.c3R1Yi1zaWduYXR1cmU";

  /** The API key that it accepts; no real one. */
  public static final String KEY = "0123456789abcdef0123456789abcdef";

  private static final String FILM = "/3/movie/";

  private static final byte[] BAD_KEY =
      bytes(
          "{\"success\":false,\"status_code\":7,"
              + "\"status_message\":\"Invalid API key: You must be granted a valid key.\"}");
  private static final byte[] UNKNOWN =
      bytes(
          "{\"success\":false,\"status_code\":34,"
              + "\"status_message\":\"The resource you requested could not be found.\"}");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile boolean accepting = true;
  private volatile boolean every;

  /** Answers in place of the server. */
  public interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  private TmdbStub(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** A server that knows no films. */
  public static TmdbStub start() {
    try {
      return new TmdbStub(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens: {@code http://127.0.0.1:<port>}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Fight Club under that id, as TMDB tells of it, all parts in one. */
  public TmdbStub film(int id) {
    answers.put(FILM + id, film(FILM + id));
    return this;
  }

  /** Whatever film is asked for and not known otherwise is Fight Club. */
  public TmdbStub everyFilm() {
    every = true;
    return this;
  }

  /** Answers {@code path} by JSON. */
  public TmdbStub json(String path, String json) {
    answers.put(path, bytes(json));
    return this;
  }

  /** Every size of that picture is {@code bytes}. */
  public TmdbStub picture(String path, byte[] bytes) {
    for (PosterSize size : PosterSize.values()) {
      answers.put("/t/p/" + size.key() + path, bytes);
    }
    return this;
  }

  /** From now on {@code path} fails that way; null for no more. */
  public TmdbStub fail(String path, Fault fault) {
    faults.put(path, fault);
    return this;
  }

  /** From now on {@code path} is well again. */
  public void mend(String path) {
    faults.remove(path);
  }

  /** Whether keys are accepted. */
  public void accept(boolean keys) {
    accepting = keys;
  }

  /** The paths and queries that were asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestURI().toString());
    Fault fault = faults.get(path);
    if (fault != null) {
      fault.answer(exchange);
      exchange.close();
      return;
    }
    boolean api = path.startsWith("/3/");
    byte[] found = answers.get(path);
    if (found == null && every && path.startsWith(FILM)) {
      found = film(path);
    }
    if (api && !(accepting && authorized(exchange))) {
      send(exchange, 401, "application/json;charset=utf-8", BAD_KEY);
    } else if (found == null) {
      send(exchange, 404, "application/json;charset=utf-8", api ? UNKNOWN : new byte[0]);
    } else {
      send(exchange, 200, api ? "application/json;charset=utf-8" : "image/jpeg", found);
    }
  }

  private static byte[] film(String path) {
    return bytes(
        fightClub().replace("\"id\":550,", "\"id\":" + path.substring(FILM.length()) + ","));
  }

  private static boolean authorized(HttpExchange exchange) {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return ("Bearer " + TOKEN).equals(header) || query.contains("api_key=" + KEY);
  }

  /** Sends a whole answer. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** Answers that status, with TMDB's way of saying so. */
  public static Fault status(int status) {
    return exchange ->
        send(exchange, status, "application/json", bytes("{\"success\":false,\"status_code\":11}"));
  }

  /** Answers 429 with {@code Retry-After}. */
  public static Fault busy(String retryAfter) {
    return exchange -> {
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
      send(exchange, 429, "application/json", bytes("{\"status_code\":25}"));
    };
  }

  /** Answers 200 with that body. */
  public static Fault instead(String type, byte[] body) {
    return exchange -> send(exchange, 200, type, body);
  }

  /** Sends elsewhere. */
  public static Fault redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().add("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Announces the body but hangs up in its middle. */
  public static Fault breakOff(byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body, 0, body.length / 2);
      exchange.getResponseBody().flush();
    };
  }

  /** Sends a byte now and then, for ever. */
  public Fault trickle() {
    return exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0);
      while (!waitFor(20)) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
      }
    };
  }

  /** Does not answer at all. */
  public Fault silence() {
    return exchange -> waitFor(60_000);
  }

  private boolean waitFor(long millis) {
    try {
      return closing.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** A poster of 342 × 513 pixels. */
  public static byte[] poster(String format) {
    BufferedImage image = new BufferedImage(342, 513, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = image.createGraphics();
    for (int y = 0; y < 513; y += 9) {
      paint.setColor(new Color(40 + y / 4, 60, 200 - y / 4));
      paint.fillRect(0, y, 342, 9);
    }
    paint.setColor(new Color(250, 220, 140));
    paint.fillOval(90, 110, 160, 160);
    paint.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What TMDB answers about film 550, cut to a few of each. */
  public static String fightClub() {
    try (InputStream in = TmdbStub.class.getResourceAsStream("movie-550.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
