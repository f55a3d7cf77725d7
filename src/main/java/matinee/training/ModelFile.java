package matinee.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import matinee.recommend.Parts;
import matinee.training.TrainingRun.KeptFile;

/**
 * A file of models: eight letters that say what it is, the version of its format, the {@link
 * Parts}. It is whole or not there: written beside its place, forced to the disk, and only then
 * moved to it. Its length and CRC-32C stand in the database: that is against damage, not against
 * somebody who may write in the home folder; SHA-256 of a cold JVM would take as long as all else.
 */
final class ModelFile {
  /** Raised whenever files written before cannot be read any more, or would mean something else. */
  static final int FORMAT = 1;

  /** What the names of files end with that are being written. */
  static final String UNFINISHED = ".part";

  private static final byte[] LETTERS = {'M', 'a', 't', 'i', 'n', 'e', 'e', 'M'};
  private static final int BUFFER = 1 << 18;

  private ModelFile() {}

  /** The file is not what was written, or of another format; it will never be of use again. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(String message) {
      super(message);
    }
  }

  /** Writes {@code parts} to {@code file}, in place of what stands there. */
  static KeptFile write(Path file, Parts parts) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      CRC32C checksum = new CRC32C();
      long bytes;
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        OutputStream out = new CheckedOutputStream(Channels.newOutputStream(channel), checksum);
        out.write(LETTERS);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(FORMAT).array());
        new PartsWriter(out).write(parts);
        channel.force(true);
        bytes = channel.size();
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return new KeptFile(file.getFileName().toString(), bytes, hex(checksum));
    } finally {
      // Gone already where all went well.
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * Reads what {@link #write} wrote, after it has made sure that not a bit differs.
   *
   * @throws Damaged where one does, or the file is of another format
   * @throws IOException where the file is not there or cannot be read now
   */
  static Parts read(Path file, KeptFile kept) throws IOException {
    if (Files.size(file) != kept.bytes()) {
      throw new Damaged("It has " + Files.size(file) + " bytes in place of " + kept.bytes());
    }
    if (!checksum(file).equals(kept.checksum())) {
      throw new Damaged("Its checksum is another");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      byte[] letters = in.readNBytes(LETTERS.length);
      int format = ByteBuffer.wrap(in.readNBytes(Integer.BYTES)).getInt();
      if (!Arrays.equals(letters, LETTERS) || format != FORMAT) {
        throw new Damaged("It is of the format " + format + ", not " + FORMAT);
      }
      return new PartsReader(in).read();
    }
  }

  private static String checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        checksum.update(buffer, 0, size);
      }
    }
    return hex(checksum);
  }

  private static String hex(CRC32C checksum) {
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
