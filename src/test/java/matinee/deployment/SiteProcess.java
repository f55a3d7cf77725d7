package matinee.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a process of its own: the site as people run it, with what it prints. */
final class SiteProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long POLL_MILLIS = 20;
  private static final Pattern OPEN = Pattern.compile("Matinee is open at (http://\\S+/)");

  private final Process process;
  private final Path output;
  private final Path errors;

  private SiteProcess(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /** The WAR that the build made. */
  static Path war() {
    return Path.of(System.getProperty("matinee.war", "target/matinee.war")).toAbsolutePath();
  }

  /**
   * Runs {@code java -jar matinee.war}, its temporary files in {@code folder/temp}.
   *
   * @param folder where it runs and what it prints is kept
   */
  static SiteProcess launch(Path folder, Path home, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", war().toString()));
    command.addAll(List.of(args));
    return java(folder, home, command);
  }

  /** Runs a JVM with these arguments for the home folder; nothing is fetched from anywhere. */
  static SiteProcess java(Path folder, Path home, List<String> args) throws IOException {
    Path temp = Files.createDirectories(folder.resolve("temp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Djava.io.tmpdir=" + temp.toAbsolutePath());
    command.addAll(args);
    Path output = Files.createTempFile(folder, "output-", ".txt");
    Path errors = Files.createTempFile(folder, "errors-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("MATINEE_"));
    environment.put("MATINEE_HOME", home.toAbsolutePath().toString());
    environment.put("MATINEE_DATASET", "starter");
    return new SiteProcess(builder.start(), output, errors);
  }

  /** Waits for the line that tells where the site is. */
  String address() throws IOException, InterruptedException {
    return await(OPEN);
  }

  /** Waits until the process has printed this, and returns the pattern's first group. */
  String await(Pattern pattern) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      boolean running = process.isAlive();
      Matcher found = pattern.matcher(output() + errors());
      if (found.find()) {
        return found.group(1);
      }
      if (!running || System.nanoTime() > end) {
        throw new AssertionError(
            "\"%s\" was not printed, but:%n%s%n%s".formatted(pattern, output(), errors()));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** What it has printed so far. */
  String output() throws IOException {
    return Files.readString(output);
  }

  /** What it has complained about so far. */
  String errors() throws IOException {
    return Files.readString(errors);
  }

  boolean running() {
    return process.isAlive();
  }

  /** Waits for its end and returns the exit status. */
  int exit() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It does not end; it printed:\n" + output() + "\n" + errors());
    }
    return process.exitValue();
  }

  /** Asks it to end, as {@code kill} does. */
  void terminate() {
    process.destroy();
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
