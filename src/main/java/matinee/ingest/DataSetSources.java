package matinee.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens data sets by what people write: a folder, a zip, or an address on the web. */
public final class DataSetSources {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+://.*");

  private final DataSetFetch fetch;
  private final ZipLimits limits;

  /** Sources whose zips stay within {@code limits}. */
  public DataSetSources(DataSetFetch fetch, ZipLimits limits) {
    this.fetch = fetch;
    this.limits = limits;
  }

  /** Whether {@code source} is an address rather than a path. */
  static boolean isAddress(String source) {
    return SCHEME.matcher(source).matches();
  }

  /**
   * Opens a data set. A download lives until the source is closed.
   *
   * @throws ImportException if nothing is there or it cannot be read
   */
  public DataSetSource open(String source) {
    if (isAddress(source)) {
      try {
        return download(URI.create(source));
      } catch (IllegalArgumentException e) {
        throw new ImportException(source + " is no address: " + e.getMessage() + ".", e);
      }
    }
    try {
      return DataSetSource.of(Path.of(source), limits);
    } catch (InvalidPathException e) {
      throw new ImportException(source + " is no path: " + e.getMessage() + ".", e);
    }
  }

  private DataSetSource download(URI address) {
    Path folder = temporaryFolder();
    try {
      Path zip = fetch.fetch(address, folder);
      return new Downloaded(ZipSource.of(zip, limits), folder);
    } catch (RuntimeException e) {
      Downloaded.delete(folder);
      throw e;
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("matinee-download");
    } catch (IOException e) {
      throw new ImportException("There is no room for temporary files: " + e.getMessage(), e);
    }
  }
}
