package matinee.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import matinee.math.DenseMatrix;
import matinee.math.SparseMatrix;
import matinee.recommend.Parts;
import matinee.training.TrainingRun.KeptFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final int MANY = 100_000;

  @TempDir Path folder;

  private static Parts parts() {
    float[] floats = new float[MANY];
    double[] doubles = new double[MANY];
    int[] ints = new int[MANY];
    long[] longs = new long[MANY];
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < MANY; n++) {
      longs[n] = random.nextLong();
      ints[n] = (int) longs[n];
      floats[n] = random.nextFloat() - 0.5f;
      doubles[n] = random.nextDouble();
    }
    floats[7] = Float.NaN;
    floats[8] = -0f;
    doubles[9] = Double.NEGATIVE_INFINITY;
    DenseMatrix matrix = new DenseMatrix(3, 40_000);
    matrix.set(2, 39_999, 0.1f);
    return new Parts.Builder()
        .put("floats", floats)
        .put("doubles", doubles)
        .put("ints", ints)
        .put("longs", longs)
        .put("none", new float[0])
        .put("matrix", matrix)
        .put(
            "sparse",
            new SparseMatrix(9, new int[] {0, 2, 2}, new int[] {1, 8}, new float[] {3, 4}))
        .put("words", List.of("Amélie", "", "千と千尋の神隠し"))
        .put("inner", new Parts.Builder().put("number", 0.1).put("whole", -3).build())
        .build();
  }

  @Test
  void what_is_read_is_what_was_written_bit_for_bit() throws IOException {
    Parts parts = parts();
    Path file = folder.resolve("m");
    KeptFile kept = ModelFile.write(file, parts);
    assertThat(kept.bytes()).isEqualTo(Files.size(file));
    Parts read = ModelFile.read(file, kept);
    assertThat(read.names()).isEqualTo(parts.names());
    assertThat(read.floats("floats")).containsExactly(parts.floats("floats"));
    assertThat(read.doubles("doubles")).containsExactly(parts.doubles("doubles"));
    assertThat(read.ints("ints")).containsExactly(parts.ints("ints"));
    assertThat(read.longs("longs")).containsExactly(parts.longs("longs"));
    assertThat(read.floats("none")).isEmpty();
    assertThat(read.dense("matrix").fingerprint()).isEqualTo(parts.dense("matrix").fingerprint());
    assertThat(read.sparse("sparse").find(0, 8)).isEqualTo(1);
    assertThat(read.words("words")).isEqualTo(parts.words("words"));
    assertThat(read.parts("inner").number("number")).isEqualTo(0.1);
    assertThat(read.parts("inner").whole("whole")).isEqualTo(-3);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void one_bit_that_differs_is_noticed_wherever_it_is() throws IOException {
    Path file = folder.resolve("m");
    KeptFile kept = ModelFile.write(file, parts());
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {0, 9, 20, whole.length / 2, whole.length - 1}) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 4;
      Files.write(file, bytes);
      assertThatThrownBy(() -> ModelFile.read(file, kept))
          .as("byte %d", at)
          .isInstanceOf(ModelFile.Damaged.class)
          .hasMessageContaining("checksum");
    }
  }

  @Test
  void a_file_cut_short_is_noticed() throws IOException {
    Path file = folder.resolve("m");
    KeptFile kept = ModelFile.write(file, parts());
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ModelFile.read(file, kept))
          .isInstanceOf(ModelFile.Damaged.class)
          .hasMessageContaining("bytes in place of");
    }
  }

  @Test
  void another_format_is_told_from_damage() throws IOException {
    Path file = folder.resolve("m");
    ModelFile.write(file, parts());
    byte[] bytes = Files.readAllBytes(file);
    bytes[11] = 99;
    Files.write(file, bytes);
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    KeptFile other =
        new KeptFile("m", bytes.length, HexFormat.of().toHexDigits((int) checksum.getValue()));
    assertThatThrownBy(() -> ModelFile.read(file, other))
        .isInstanceOf(ModelFile.Damaged.class)
        .hasMessageContaining("format 99");
  }

  @Test
  void a_file_that_is_gone_is_no_damage() {
    assertThatThrownBy(() -> ModelFile.read(folder.resolve("m"), new KeptFile("m", 1, "0")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void what_cannot_be_written_leaves_nothing_behind() throws IOException {
    Path file = folder.resolve("m");
    Files.createDirectories(file.resolve("in the way"));
    assertThatThrownBy(() -> ModelFile.write(file, parts())).isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
