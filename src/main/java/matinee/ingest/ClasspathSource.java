package matinee.ingest;

import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files that are packed with the program, {@code folder/file} on the class path. */
record ClasspathSource(String name, String folder, Set<String> files) implements DataSetSource {
  /** Those of the files that any layout knows and that are there. */
  static ClasspathSource of(String name, String folder) {
    Set<String> files =
        Layouts.FILES.stream()
            .filter(file -> resource(folder, file) != null)
            .collect(Collectors.toUnmodifiableSet());
    return new ClasspathSource(name, folder, files);
  }

  private static @Nullable URL resource(String folder, String file) {
    return ClasspathSource.class.getClassLoader().getResource(folder + "/" + file);
  }

  @Override
  public long size(String file) {
    return -1;
  }

  @Override
  public InputStream open(String file) {
    InputStream in =
        ClasspathSource.class.getClassLoader().getResourceAsStream(folder + "/" + file);
    if (in == null) {
      throw new ImportException("This build of Matinee holds no " + folder + "/" + file + ".");
    }
    return in;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
