package matinee.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What {@code java -jar matinee.war} starts: unpacks the WAR to a temporary folder and hands the
 * command line to {@code matinee.Cli}, which sees the site's classes, its libraries and the server.
 *
 * <p>A JVM cannot load jars inside an archive, and the WAR must stay one that any servlet container
 * takes; hence the unpacking. The folder goes when the program ends.
 */
public final class Launcher {
  private static final String PROGRAM = "matinee.Cli";

  private Launcher() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("matinee-");
    try {
      unpack(Path.of(location()), folder);
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
    ClassLoader loader = new URLClassLoader(classPath(folder), platform());
    Thread.currentThread().setContextClassLoader(loader);
    AutoCloseable program =
        (AutoCloseable) loader.loadClass(PROGRAM).getConstructor(Path.class).newInstance(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program, folder), "end"));
    System.exit(run(program, args));
  }

  @SuppressWarnings("unchecked")
  private static int run(AutoCloseable program, String[] args) {
    return ((ToIntFunction<String[]>) program).applyAsInt(args);
  }

  private static void end(AutoCloseable program, Path folder) {
    try {
      program.close();
    } catch (Exception e) {
      System.err.println("Matinee did not stop cleanly: " + e);
    }
    delete(folder);
  }

  private static URI location() throws Exception {
    return Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static void unpack(Path war, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(war.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !target.startsWith(folder)) {
          continue;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }

  private static URL[] classPath(Path folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(folder.resolve("WEB-INF/classes").toUri().toURL());
    for (String lib : List.of("WEB-INF/lib", "WEB-INF/lib-jetty")) {
      try (Stream<Path> jars = Files.list(folder.resolve(lib))) {
        for (Path jar : jars.sorted().toList()) {
          urls.add(jar.toUri().toURL());
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException e) {
      System.err.println("Could not delete " + folder + ": " + e);
    }
  }
}
