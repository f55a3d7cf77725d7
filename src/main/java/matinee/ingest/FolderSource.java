package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that stand directly in one folder. */
record FolderSource(String name, Path folder, Set<String> files) implements DataSetSource {
  static FolderSource of(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try (Stream<Path> entries = Files.list(folder)) {
      Set<String> files =
          entries
              .filter(Files::isRegularFile)
              .map(file -> Names.last(file.toString()))
              .collect(Collectors.toUnmodifiableSet());
      return new FolderSource(Names.dataSet(folder.toString()), folder, files);
    } catch (IOException e) {
      throw new ImportException("The folder " + folder + " cannot be read: " + e, e);
    }
  }

  @Override
  public long size(String file) {
    return folder.resolve(file).toFile().length();
  }

  @Override
  public InputStream open(String file) {
    try {
      return Files.newInputStream(folder.resolve(file));
    } catch (IOException e) {
      throw new ImportException(folder.resolve(file) + " cannot be read: " + e, e);
    }
  }

  @Override
  public void close() {
    // A folder holds nothing open.
  }
}
