package matinee;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import matinee.store.HomeException;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the site, in the JVM's own server. */
@Command(
    name = "serve",
    description = "Starts the site; fills an empty database first.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final long STOP_MILLIS = 10_000;

  private final Path webapp;
  private final Consumer<AutoCloseable> closeAtEnd;

  @Mixin private ConfigOptions options = new ConfigOptions();

  /**
   * @param webapp the unpacked WAR
   * @param closeAtEnd takes what must be closed when the program is told to end
   */
  ServeCommand(Path webapp, Consumer<AutoCloseable> closeAtEnd) {
    this.webapp = webapp;
    this.closeAtEnd = closeAtEnd;
  }

  @Override
  public Integer call() throws Exception {
    Config config = options.config();
    Server server = server(config, webapp);
    closeAtEnd.accept(server::stop);
    try {
      server.start();
    } catch (Exception e) {
      server.stop();
      throw clearer(e, config);
    }
    System.out.println("Matinee is open at " + address(server, config));
    server.join();
    return 0;
  }

  /** A server of {@code webapp}, ready to start. */
  static Server server(Config config, Path webapp) {
    Server server = new Server();
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.text("host"));
    connector.setPort(config.number("port", 0, 65_535));
    server.addConnector(connector);

    WebAppContext context = new WebAppContext(webapp.toString(), "/");
    // The launcher's class path already holds the site's classes; loading them twice is waste.
    context.setParentLoaderPriority(true);
    context.setThrowUnavailableOnStartupException(true);
    context.setAttribute(Deployment.CONFIG, config);
    server.setHandler(new GracefulHandler(context));
    server.setStopTimeout(STOP_MILLIS);
    return server;
  }

  private static String address(Server server, Config config) {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    String host = config.text("host");
    boolean every = new InetSocketAddress(host, port).getAddress().isAnyLocalAddress();
    return "http://" + (every ? "localhost" : host) + ":" + port + "/";
  }

  /** Finds what a person can mend in what the server wraps it in. */
  private static Exception clearer(Exception e, Config config) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return CommandException.failed(
            "Port %s of %s cannot be had (%s): choose another with --port"
                .formatted(config.text("port"), config.text("host"), cause.getMessage()));
      }
      if (cause instanceof UnresolvedAddressException) {
        return CommandException.misused(
            "The host %s is not known: choose another with --host".formatted(config.text("host")));
      }
      if (cause instanceof HomeException || cause instanceof CommandException) {
        return (Exception) cause;
      }
    }
    return e;
  }
}
