package matinee.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;

/** The WAR in a Jetty as it is handed out, with the modules that any WAR needs. */
class JettyIT {
  private static final Path JETTY = Path.of(System.getProperty("jetty.home", ""));
  private static final Pattern PORT =
      Pattern.compile("Started \\S*ServerConnector\\S* *\\S*:(\\d+)}");

  @Nested
  class UnderItsName extends DeployedSite {
    @Override
    SiteProcess start(Path folder, Path home) throws Exception {
      return jetty(folder, home, "matinee.war");
    }

    @Override
    String address(SiteProcess jetty) throws Exception {
      return "http://localhost:" + jetty.await(PORT) + "/matinee/";
    }
  }

  @Nested
  class AtTheRoot extends DeployedSite {
    @Override
    SiteProcess start(Path folder, Path home) throws Exception {
      return jetty(folder, home, "ROOT.war");
    }

    @Override
    String address(SiteProcess jetty) throws Exception {
      return "http://localhost:" + jetty.await(PORT) + "/";
    }
  }

  private static SiteProcess jetty(Path base, Path home, String war)
      throws IOException, InterruptedException {
    String start = JETTY.resolve("start.jar").toString();
    String folder = "jetty.base=" + base;
    try (SiteProcess setup =
        SiteProcess.java(
            base, home, List.of("-jar", start, folder, "--add-modules=http,ee10-deploy"))) {
      assertThat(setup.exit()).as(setup.errors()).isZero();
    }
    Files.copy(SiteProcess.war(), base.resolve("webapps").resolve(war));
    return SiteProcess.java(
        base,
        home,
        List.of("-jar", start, folder, "jetty.http.port=0", "jetty.http.host=localhost"));
  }
}
