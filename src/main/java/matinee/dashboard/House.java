package matinee.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import matinee.dashboard.Column.Kind;

/** The machine that the site runs on: what the home folder holds, and what the process uses. */
public final class House {
  private static final double MEGABYTE = 1e6;
  private static final int MINUTES = 60;
  private static final int HOURS = 24;

  private static final Map<String, String> KNOWN =
      Map.of(
          "matinee.mv.db", "Database",
          "models", "Trained models",
          "posters", "Posters fetched",
          "pictures", "Pictures of posts",
          "matinee.properties", "Settings");

  private final Path home;
  private final Clock clock;
  private final Instant start;
  private final String version;

  /**
   * @param start when the site was started
   * @param version of Matinee
   */
  public House(Path home, Clock clock, Instant start, String version) {
    this.home = home;
    this.clock = clock;
    this.start = start;
    this.version = version;
  }

  /** What the home folder holds, the largest first, and what is free beside it. */
  public Table storage() {
    Table.Builder table =
        Table.of("storage", "Storage").columns(Kind.WORDS, "What").columns(Kind.TENTHS, "MB");
    try (Stream<Path> entries = Files.list(home)) {
      List<Entry> sizes =
          entries
              .map(House::entry)
              .sorted(Comparator.comparingLong(Entry::bytes).reversed())
              .toList();
      sizes.forEach(entry -> table.row(entry.name(), entry.bytes() / MEGABYTE));
      long free = Files.getFileStore(home).getUsableSpace();
      table.row("Free on the disk", free / MEGABYTE);
    } catch (IOException | UncheckedIOException e) {
      table.row("The home folder cannot be read", null);
    }
    return table.build();
  }

  private record Entry(String name, long bytes) {}

  private static Entry entry(Path path) {
    String name = String.valueOf(path.getFileName());
    String known = KNOWN.get(name);
    return new Entry(known == null ? name : known + " (" + name + ")", bytes(path));
  }

  private static long bytes(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(House::size).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** A file may go while one looks. */
  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** What the process uses, and what it is made of. */
  public Table machine() {
    Runtime jvm = Runtime.getRuntime();
    double used = (jvm.totalMemory() - jvm.freeMemory()) / MEGABYTE;
    return Table.of("machine", "Machine")
        .columns(Kind.WORDS, "What", "Now")
        .row("Matinee", version)
        .row(
            "Started",
            Column.moment(start) + " UTC, " + length(Duration.between(start, clock.instant())))
        .row(
            "Heap in use",
            String.format(Locale.ENGLISH, "%,.0f of %,.0f MB", used, jvm.maxMemory() / MEGABYTE))
        .row("Processors", String.valueOf(jvm.availableProcessors()))
        .row("Java", Runtime.version() + ", " + System.getProperty("java.vm.name", ""))
        .row("System", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""))
        .build();
  }

  private static String length(Duration time) {
    long minutes = time.toMinutes();
    long hours = minutes / MINUTES;
    if (hours == 0) {
      return "up for " + minutes + " min";
    }
    return hours < 2 * HOURS ? "up for " + hours + " h" : "up for " + hours / HOURS + " days";
  }
}
