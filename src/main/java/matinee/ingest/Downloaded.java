package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A zip in a temporary folder, deleted when the source is closed. */
record Downloaded(ZipSource zip, Path folder) implements DataSetSource {
  @Override
  public String name() {
    return zip.name();
  }

  @Override
  public Set<String> files() {
    return zip.files();
  }

  @Override
  public long size(String file) {
    return zip.size(file);
  }

  @Override
  public InputStream open(String file) {
    return zip.open(file);
  }

  @Override
  public void close() {
    zip.close();
    delete(folder);
  }

  /** Deletes a folder with the files in it. */
  static void delete(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.toList();
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
