package matinee.posts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import matinee.pictures.PictureException;
import matinee.pictures.PictureName;
import matinee.pictures.Reencoded;
import matinee.pictures.Reencoder;

/** Takes pictures in and lets them go: files and what is told of them, together. */
public final class Pictures {
  /** How long the pictures of a form that has not become a post are kept. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final PictureFiles files;
  private final PictureStore store;
  private final Reencoder reencoder;
  private final Clock clock;
  private final long limit;

  /**
   * @param limit the largest file that is taken in, in bytes
   */
  public Pictures(
      PictureFiles files, PictureStore store, Reencoder reencoder, Clock clock, long limit) {
    this.files = files;
    this.store = store;
    this.reencoder = reencoder;
    this.clock = clock;
    this.limit = limit;
  }

  /** What is told of them. */
  public PictureStore store() {
    return store;
  }

  /** Where they are. */
  public PictureFiles files() {
    return files;
  }

  /** The largest file that is taken in, in bytes. */
  public long limit() {
    return limit;
  }

  /**
   * Writes what is being sent into a file, for {@link #take} or {@link #drop}.
   *
   * @return empty where it is too large
   * @throws IOException where it breaks off or cannot be written; nothing is left behind then
   */
  public Optional<Path> receive(InputStream in) throws IOException {
    return files.receive(in, limit);
  }

  /**
   * Whether a received file is here already with the same form: its sender has clicked twice, or
   * chosen it once more.
   *
   * @param called what its sender calls it
   * @param but names of pictures that shall go, and do not count
   * @throws IOException where it cannot be read
   */
  public boolean has(
      long visitor, String form, Path received, String called, Collection<String> but)
      throws IOException {
    return store.has(visitor, form, PictureName.of(called), Files.size(received), but);
  }

  /** Deletes received files. */
  public void drop(Collection<Path> received) {
    received.forEach(PictureFiles::delete);
  }

  /**
   * Makes a received file the visitor's picture, with the form that it was sent with.
   *
   * @param called what its sender calls it
   * @throws PictureException where it is refused
   * @throws IOException where it cannot be read or written; nothing is left behind then
   */
  public void take(long visitor, String form, Path received, String called)
      throws PictureException, IOException {
    Reencoded made = reencoder.reencode(received, called);
    String name = files.newName();
    boolean stored = false;
    try {
      files.write(Picture.file(name, made.png()), made.large().bytes());
      files.write(Picture.smallFile(name, made.png()), made.small().bytes());
      store.add(name, visitor, form, made);
      stored = true;
    } finally {
      if (!stored) {
        files.delete(List.of(name));
      }
    }
  }

  /** Deletes those of these pictures that are the visitor's. */
  public void remove(long visitor, Collection<String> names) {
    files.delete(store.delete(visitor, names));
  }

  /** Does what deletes pictures' rows, and then deletes the files of these names. */
  public void with(Collection<String> names, Runnable deletion) {
    deletion.run();
    files.delete(names);
  }

  /** Deletes the pictures of forms that were given up. */
  public void forget() {
    List<String> names = store.forgotten(OffsetDateTime.now(clock).minus(KEPT));
    store.delete(names);
    files.delete(names);
  }

  /** Deletes what a crash left behind. For the start only, when nobody sends anything. */
  public void sweep() {
    forget();
    files.sweep(store.names());
  }
}
