package matinee;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The real site, on a free port and in a home of its own, filled with the starter set. */
public final class TestSite implements AutoCloseable {
  /** Quick passwords, and visitors who say where they come from, so that none throttles another. */
  private static final Map<String, String> DEFAULTS =
      Map.of("port", "0", "dataset", "starter", "bcrypt-cost", "4", "forwarded-for", "true");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path home;
  private final Server server;

  private TestSite(Path home, Server server) {
    this.home = home;
    this.server = server;
  }

  /** Starts a site with these settings over the defaults. */
  public static TestSite start(Map<String, String> settings) throws Exception {
    return start(Files.createTempDirectory("matinee-test-"), settings);
  }

  /** Starts a site on the home folder of an earlier one. */
  public static TestSite start(Path home, Map<String, String> settings) throws Exception {
    Map<String, String> all = new HashMap<>(DEFAULTS);
    all.putAll(settings);
    Server server = ServeCommand.server(Config.load(home, Map.of(), all), Path.of("webapp"));
    server.start();
    return new TestSite(home, server);
  }

  /** Waits until the models are live. */
  public TestSite open() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!get("health").contains("\"live\"")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The models did not go live: " + get("opening"));
      }
      Thread.sleep(100);
    }
    return this;
  }

  /** The site's address, with a slash at its end. */
  public String address() {
    return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/";
  }

  /** The body at {@code path}, whatever the status. */
  public String get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Stops the site and leaves its home folder. */
  public Path stop() throws Exception {
    server.stop();
    return home;
  }

  @Override
  public void close() throws Exception {
    server.stop();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
