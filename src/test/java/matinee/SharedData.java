package matinee;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real data sets, which are not ours to ship: in the folder that {@code MATINEE_DATA_DIR} names,
 * else in {@code ../shared/data}. Tests that need them are skipped where they are absent.
 */
public final class SharedData {
  private SharedData() {}

  /** The folder of a data set; skips the test if it is not there. */
  public static Path folder(String name) {
    String variable = System.getenv("MATINEE_DATA_DIR");
    Path data = Path.of(variable == null ? "../shared/data" : variable);
    Path folder = data.resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () -> "There is no " + folder + "; MATINEE_DATA_DIR may name the folder with real data");
    return folder;
  }
}
