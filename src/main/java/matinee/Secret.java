package matinee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** This installation's secret, which signs the tokens of forms: {@code HOME/secret}. */
final class Secret {
  private static final int BYTES = 32;

  private Secret() {}

  /** The secret of {@code home}, made on first use and readable by its owner only. */
  static byte[] of(Path home) {
    Path file = home.resolve("secret");
    try {
      if (Files.isRegularFile(file) && Files.size(file) == BYTES) {
        return Files.readAllBytes(file);
      }
      byte[] secret = new byte[BYTES];
      new SecureRandom().nextBytes(secret);
      Path written = Files.createTempFile(home, "secret", "", ownerOnly());
      Files.write(written, secret);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a secret in " + home, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
