package matinee.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A data set written in a test. */
record MemorySource(String name, Map<String, byte[]> contents) implements DataSetSource {
  /** Files in UTF-8: name, text, name, text … */
  static MemorySource of(String name, String... filesAndTexts) {
    Map<String, byte[]> contents = new HashMap<>();
    for (int n = 0; n < filesAndTexts.length; n += 2) {
      contents.put(filesAndTexts[n], filesAndTexts[n + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new MemorySource(name, contents);
  }

  /** A data set with those rows under the usual headers. */
  static MemorySource csv(String name, String movies, String ratings) {
    return of(
        name,
        "movies.csv",
        "movieId,title,genres\n" + movies,
        "ratings.csv",
        "userId,movieId,rating,timestamp\n" + ratings);
  }

  /** The same data set with another file. */
  MemorySource with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with that file besides. */
  MemorySource with(String file, byte[] content) {
    Map<String, byte[]> more = new HashMap<>(contents);
    more.put(file, content);
    return new MemorySource(name, more);
  }

  @Override
  public Set<String> files() {
    return contents.keySet();
  }

  @Override
  public long size(String file) {
    return bytes(file).length;
  }

  @Override
  public InputStream open(String file) {
    return new ByteArrayInputStream(bytes(file));
  }

  private byte[] bytes(String file) {
    return Objects.requireNonNull(contents.get(file), file);
  }

  @Override
  public void close() {}
}
