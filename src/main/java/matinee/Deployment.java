package matinee;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a servlet container meets the site: builds the {@link App} when the WAR is deployed and
 * closes it when it goes. The container makes this object, so it is the one that can hold the app.
 */
public final class Deployment implements ServletContextListener {
  /** The context attribute by which {@code serve} hands its settings over. */
  static final String CONFIG = "matinee.config";

  private @Nullable App app;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Object given = event.getServletContext().getAttribute(CONFIG);
    Config config = given instanceof Config known ? known : fromEnvironment();
    App opened = new App(config);
    try {
      opened.mount(event.getServletContext());
      opened.open();
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    app = opened;
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (app != null) {
      app.close();
    }
  }

  private static Config fromEnvironment() {
    Map<String, String> environment = System.getenv();
    return Config.load(Config.defaultHome(environment), environment, Map.of());
  }
}
