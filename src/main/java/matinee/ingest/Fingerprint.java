package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a data set's files hold, in 64 hex digits: SHA-256 over their names and contents. */
final class Fingerprint {
  private static final int BUFFER = 1 << 16;

  private Fingerprint() {}

  /** The fingerprint of {@code files}, whatever their order. */
  static String of(DataSetSource source, List<String> files, Progress progress) {
    MessageDigest digest = digest("SHA-256");
    for (String file : files.stream().sorted().toList()) {
      digest.update((file + '\0').getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Counted.open(source, file, "Checking", progress)) {
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          digest.update(buffer, 0, count);
        }
      } catch (IOException e) {
        throw new ImportException(
            file + " in " + source.name() + " cannot be read: " + e.getMessage() + ".", e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A digest that every Java has. */
  static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
