package matinee.tmdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posters on disk, {@code HOME/posters/<size>/<name>}, of limited size in all. A file's time is
 * when it was fetched; what is too old is not shown and goes. Where there is no room, what was
 * asked for longest ago makes it.
 *
 * <p>Thread-safe: one thread writes, pages read. A file appears under its name when it is whole.
 */
final class PosterFolder {
  private static final String PART = ".part";

  private final Path folder;
  private final long limit;
  private final Duration longest;
  private final Clock clock;

  // From least to most recently asked for.
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, .75f, true);
  private long bytes;

  private record Kept(long bytes, Instant fetched) {}

  /**
   * Finds what an earlier run has left.
   *
   * @param limit bytes in all
   * @param longest that a file is kept
   */
  PosterFolder(Path folder, long limit, Duration longest, Clock clock) {
    this.folder = folder;
    this.limit = limit;
    this.longest = longest;
    this.clock = clock;
    try {
      found();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep posters in " + folder, e);
    }
  }

  private void found() throws IOException {
    Map<String, Kept> files = new LinkedHashMap<>();
    for (PosterSize size : PosterSize.values()) {
      if (Files.isDirectory(folder.resolve(size.key()))) {
        found(size, files);
      }
    }
    files.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().fetched()))
        .forEach(entry -> put(entry.getKey(), entry.getValue()));
  }

  private void found(PosterSize size, Map<String, Kept> files) throws IOException {
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder.resolve(size.key()))) {
      for (Path file : listed) {
        String path = "/" + file.getFileName();
        if (PosterPath.is(path)) {
          Instant fetched = Files.getLastModifiedTime(file).toInstant();
          files.put(size.key() + path, new Kept(Files.size(file), fetched));
        } else if (path.endsWith(PART)) {
          // Half a file, of a run that was killed.
          Files.delete(file);
        }
      }
    }
  }

  /** The poster's file, where there is one that may still be shown. */
  synchronized Optional<Path> find(String path, PosterSize size) {
    String name = size.key() + PosterPath.checked(path);
    Kept found = kept.get(name);
    return found == null || expired(found) ? Optional.empty() : Optional.of(folder.resolve(name));
  }

  /** Whether it is here and younger than {@code age}. */
  synchronized boolean has(String path, PosterSize size, Duration age) {
    Kept found = kept.get(size.key() + PosterPath.checked(path));
    return found != null && found.fetched().plus(age).isAfter(clock.instant());
  }

  /** Whether another poster of that many bytes fits without one having to go. */
  synchronized boolean hasRoom(long more) {
    return bytes + more <= limit;
  }

  /** How many bytes lie here. */
  synchronized long bytes() {
    return bytes;
  }

  /** How many files lie here. */
  synchronized int count() {
    return kept.size();
  }

  /** Keeps the poster, in place of what was asked for longest ago. */
  void keep(String path, PosterSize size, byte[] picture) throws IOException {
    String name = size.key() + PosterPath.checked(path);
    if (picture.length > limit) {
      return;
    }
    Path place = Files.createDirectories(folder.resolve(size.key()));
    Path part = Files.createTempFile(place, ".", PART);
    try {
      Files.write(part, picture);
      Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
      synchronized (this) {
        makeRoom(name, picture.length);
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        put(name, new Kept(picture.length, clock.instant()));
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes what is too old, and all of it where nothing may be kept. */
  synchronized void expire() throws IOException {
    List<String> old = new ArrayList<>();
    kept.forEach(
        (name, file) -> {
          if (expired(file)) {
            old.add(name);
          }
        });
    for (String name : old) {
      remove(name);
    }
    makeRoom("", 0);
  }

  private boolean expired(Kept file) {
    return !file.fetched().plus(longest).isAfter(clock.instant());
  }

  private synchronized void put(String name, Kept file) {
    Kept before = kept.put(name, file);
    bytes += file.bytes() - (before == null ? 0 : before.bytes());
  }

  private void makeRoom(String name, long more) throws IOException {
    Kept before = kept.get(name);
    long wanted = more - (before == null ? 0 : before.bytes());
    while (bytes + wanted > limit) {
      Iterator<String> oldest = kept.keySet().iterator();
      remove(oldest.next());
    }
  }

  private void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    Kept gone = kept.remove(name);
    bytes -= gone == null ? 0 : gone.bytes();
  }
}
