package matinee.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** The WAR in a Tomcat as it is handed out, but for the port. */
class TomcatIT {
  private static final Path TOMCAT = Path.of(System.getProperty("tomcat.home", ""));
  private static final Pattern PORT =
      Pattern.compile("Starting ProtocolHandler \\[\"http-nio-\\S*auto-\\d+-(\\d+)\"]");

  @Nested
  class UnderItsName extends DeployedSite {
    @Override
    SiteProcess start(Path folder, Path home) throws IOException {
      return tomcat(folder, home, "matinee.war");
    }

    @Override
    String address(SiteProcess tomcat) throws Exception {
      return "http://localhost:" + tomcat.await(PORT) + "/matinee/";
    }
  }

  @Nested
  class AtTheRoot extends DeployedSite {
    @Override
    SiteProcess start(Path folder, Path home) throws IOException {
      return tomcat(folder, home, "ROOT.war");
    }

    @Override
    String address(SiteProcess tomcat) throws Exception {
      return "http://localhost:" + tomcat.await(PORT) + "/";
    }
  }

  private static SiteProcess tomcat(Path base, Path home, String war) throws IOException {
    for (String name : List.of("conf", "logs", "webapps", "work")) {
      Files.createDirectories(base.resolve(name));
    }
    try (Stream<Path> files = Files.list(TOMCAT.resolve("conf"))) {
      for (Path file : files.toList()) {
        Files.copy(file, base.resolve("conf").resolve(file.getFileName()));
      }
    }
    Path server = base.resolve("conf/server.xml");
    Files.writeString(
        server,
        Files.readString(server)
            .replace("<Server port=\"8005\"", "<Server port=\"-1\"")
            .replace("<Connector port=\"8080\"", "<Connector port=\"0\" address=\"localhost\""));
    Files.copy(SiteProcess.war(), base.resolve("webapps").resolve(war));
    String jars = TOMCAT.resolve("bin/bootstrap.jar") + ":" + TOMCAT.resolve("bin/tomcat-juli.jar");
    return SiteProcess.java(
        base,
        home,
        List.of(
            "-cp",
            jars.replace(":", java.io.File.pathSeparator),
            "-Dcatalina.home=" + TOMCAT,
            "-Dcatalina.base=" + base,
            "org.apache.catalina.startup.Bootstrap",
            "start"));
  }
}
