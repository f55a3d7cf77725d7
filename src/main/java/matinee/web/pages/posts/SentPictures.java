package matinee.web.pages.posts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import matinee.pictures.PictureException;
import matinee.posts.Moderation;
import matinee.posts.Pictures;
import matinee.posts.StorageException;
import matinee.web.FileReceiver;
import matinee.web.Form;
import matinee.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures that come with a form: first received whole, then, once all of the form is there and
 * found to be ours, taken in.
 *
 * <p>Mutable: it gathers files, which whoever made it drops in the end, and problems.
 */
final class SentPictures implements FileReceiver {
  static final String FIELD = "pictures";
  private static final Logger LOG = LoggerFactory.getLogger(SentPictures.class);
  private static final int TAIL = 60;

  private final Pictures pictures;
  private final Predicate<Form> ours;
  private final List<Received> received = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param ours whether a form carries this browser's token, as far as it has come
   */
  SentPictures(Pictures pictures, Predicate<Form> ours) {
    this.pictures = pictures;
    this.ours = ours;
  }

  /** A file that is here whole. */
  private record Received(Path file, String name) {}

  @Override
  public void file(Form before, String name, InputStream in) throws IOException {
    if (name.isEmpty() || !ours.test(before)) {
      return;
    }
    if (received.size() == Moderation.PICTURES) {
      tooMany(name);
      return;
    }
    try {
      pictures
          .receive(in)
          .ifPresentOrElse(
              file -> received.add(new Received(file, name)),
              () ->
                  problem(
                      shown(name)
                          + " is larger than "
                          + pictures.limit() / 1_000_000
                          + " MB: make it smaller first."));
    } catch (StorageException e) {
      noRoom(e);
    }
  }

  /**
   * Takes in what was received.
   *
   * @param typed the form, whose name they are kept with
   * @param room how many pictures the note has room for
   */
  void take(long visitor, SentNote typed, int room) throws IOException {
    int left = room;
    for (Received one : received) {
      if (pictures.has(visitor, typed.form(), one.file(), one.name(), typed.remove())) {
        continue;
      }
      if (left <= 0) {
        tooMany(one.name());
        continue;
      }
      try {
        pictures.take(visitor, typed.form(), one.file(), one.name());
        left--;
      } catch (PictureException e) {
        problem(shown(one.name()) + " " + e.reason() + ".");
      } catch (StorageException e) {
        noRoom(e);
      }
    }
  }

  /** Says of every file that it was not taken, since its sender sends too many. */
  void refuse(String words) {
    if (!received.isEmpty()) {
      problem(words);
      drop();
      received.clear();
    }
  }

  boolean any() {
    return !received.isEmpty();
  }

  /** Deletes what was received. */
  void drop() {
    pictures.drop(received.stream().map(Received::file).toList());
  }

  List<Problem> problems() {
    return problems;
  }

  private void tooMany(String name) {
    problem(
        shown(name)
            + " was left out: a note has at most "
            + Moderation.PICTURES
            + " pictures. Remove one to add it.");
  }

  private void noRoom(StorageException e) {
    LOG.error("A picture cannot be kept", e);
    problem(
        "Pictures cannot be kept just now: this house’s disk is full, or may not be written to. Tell"
            + " whoever runs it; without pictures your note can be sent.");
  }

  private void problem(String message) {
    Problem problem = new Problem(FIELD, message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** The end of a file's name, in quotes. */
  private static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    return "“" + seen.substring(Math.max(0, seen.length() - TAIL)) + "”";
  }
}
