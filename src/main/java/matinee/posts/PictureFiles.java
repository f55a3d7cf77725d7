package matinee.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of pictures: {@code incoming} for what is being sent, and one folder for each first
 * two digits of the names. Every name in it is made here; none is a stranger's.
 */
public final class PictureFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);
  private static final int BUFFER = 64 * 1024;

  private final SecureRandom random = new SecureRandom();
  private final Path folder;
  private final Path incoming;

  /**
   * @param folder made when the first picture comes
   */
  public PictureFiles(Path folder) {
    this.folder = folder;
    this.incoming = folder.resolve("incoming");
  }

  /** A name that nobody can guess. */
  public String newName() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Writes what is being sent into a file of its own.
   *
   * @param limit in bytes
   * @return the file, empty where it is larger than the limit and was not kept
   */
  Optional<Path> receive(InputStream in, long limit) throws IOException {
    Path file = incoming.resolve(newName());
    boolean whole = false;
    try (OutputStream out = open(file)) {
      whole = copy(in, out, limit);
    } finally {
      if (!whole) {
        delete(file);
      }
    }
    return whole ? Optional.of(file) : Optional.empty();
  }

  private static boolean copy(InputStream in, OutputStream out, long limit) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = limit;
    int read = in.read(buffer);
    while (read >= 0) {
      left -= read;
      if (left < 0) {
        return false;
      }
      write(out, buffer, read);
      read = in.read(buffer);
    }
    return true;
  }

  private static OutputStream open(Path file) throws StorageException {
    try {
      Files.createDirectories(file.getParent());
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }

  private static void write(OutputStream out, byte[] bytes, int length) throws StorageException {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }

  /** The file of that name, as {@link Picture#file} and {@link Picture#smallFile} call it. */
  public Path at(String file) {
    return folder.resolve(file.substring(0, 2)).resolve(file);
  }

  /** Writes a file whole. */
  void write(String file, byte[] bytes) throws StorageException {
    try (OutputStream out = open(at(file))) {
      write(out, bytes, bytes.length);
    } catch (StorageException e) {
      throw e;
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }

  /** Deletes what is there of the pictures of these names; what cannot be is left to the sweep. */
  void delete(Collection<String> names) {
    for (String name : names) {
      for (boolean png : new boolean[] {false, true}) {
        delete(at(Picture.file(name, png)));
        delete(at(Picture.smallFile(name, png)));
      }
    }
  }

  static void delete(Path file) {
    try {
      if (Files.exists(file)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("{} could not be deleted", file, e);
    }
  }

  /**
   * Deletes what was being sent when the site stopped, and all pictures but those of these names.
   */
  void sweep(Set<String> kept) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.startsWith(incoming) || !kept.contains(nameOf(file)))
          .forEach(PictureFiles::delete);
    } catch (IOException e) {
      LOG.warn("{} could not be swept", folder, e);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().split("[.-]", 2)[0];
  }
}
