package matinee.posts;

import java.io.IOException;

/** Pictures cannot be kept: the disk is full, or the folder may not be written to. */
public final class StorageException extends IOException {
  StorageException(IOException cause) {
    super(cause);
  }
}
