package matinee.ingest;

import java.io.Closeable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

/**
 * A place with a data set's files in it: a folder, a zip, the class path. Files are known by their
 * own names, without folders.
 */
public interface DataSetSource extends Closeable {
  /** Its short name, in lower case: {@code ml-latest-small}. */
  String name();

  /** The names of the files in it. */
  Set<String> files();

  /** The size of a file in bytes, negative where unknown. */
  long size(String file);

  /**
   * Opens a file of {@link #files()} for reading from its start; the caller closes it.
   *
   * @throws ImportException if it cannot be read
   */
  InputStream open(String file);

  @Override
  void close();

  /**
   * The folder or zip at {@code path}.
   *
   * @throws ImportException if nothing readable is there
   */
  static DataSetSource of(Path path, ZipLimits limits) {
    if (path.toFile().isDirectory()) {
      return FolderSource.of(path);
    }
    if (path.toFile().isFile()) {
      return ZipSource.of(path, limits);
    }
    throw new ImportException(
        "There is no folder or zip at " + path + ". Name a folder, a zip or an http(s) address.");
  }
}
