package matinee.web.pages.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import matinee.posts.Moderation;
import matinee.posts.Post;
import matinee.ratings.Stars;
import matinee.web.Form;
import matinee.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A note's form as it was typed.
 *
 * @param form its random name
 * @param note its lines parted by {@code \n}
 * @param stars chosen, null for none
 * @param remove names of pictures that shall go
 * @param version of the post that it changes, 0 for a new one
 */
record SentNote(
    String form,
    String note,
    String signature,
    @Nullable Stars stars,
    Set<String> remove,
    int version) {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
  private static final int LONGEST_SIGNATURE = 40;

  /** The form's fields, each as it is or as if it were not there. */
  static SentNote of(Form form, String otherwise) {
    return new SentNote(
        form.value("form").filter(name -> NAME.matcher(name).matches()).orElse(otherwise),
        clean(form.value("note").orElse("")),
        oneLine(form.value("signature").orElse("")),
        Stars.of(form.value("stars").orElse(null)).orElse(null),
        new TreeSet<>(
            form.values("remove").stream().filter(name -> NAME.matcher(name).matches()).toList()),
        form.value("version")
            .filter(number -> VERSION.matcher(number).matches())
            .map(Integer::valueOf)
            .orElse(0));
  }

  /** What a post's form shows before anything is typed. */
  static SentNote of(Post post, String form) {
    String signature = post.signature() == null ? "" : post.signature();
    return new SentNote(form, post.note(), signature, post.stars(), Set.of(), post.version());
  }

  /** What a new note's form shows: how its author signed last, and the stars given already. */
  static SentNote blank(String form, @Nullable String signature, @Nullable Stars stars) {
    return new SentNote(form, "", signature == null ? "" : signature, stars, Set.of(), 0);
  }

  /** Plain lines: signs that control anything, or turn the direction of reading, are left out. */
  private static String clean(String text) {
    return text.replaceAll("\r\n?", "\n")
        .replaceAll("[\\p{Cc}&&[^\n]]", " ")
        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String oneLine(String text) {
    return clean(text).replaceAll("\\s+", " ");
  }

  Post.Draft draft() {
    return new Post.Draft(note, signature.isEmpty() ? null : signature);
  }

  SentNote called(String other) {
    return new SentNote(other, note, signature, stars, remove, version);
  }

  SentNote at(int current) {
    return new SentNote(form, note, signature, stars, remove, current);
  }

  /** What must be changed. */
  List<Problem> problems(String film) {
    List<Problem> problems = new ArrayList<>();
    if (note.isEmpty()) {
      problems.add(new Problem("note", "Write a few words about " + film + "."));
    }
    if (note.length() > Moderation.LONGEST_NOTE) {
      problems.add(
          new Problem(
              "note",
              "The note has %,d signs and may have %,d: shorten it."
                  .formatted(note.length(), Moderation.LONGEST_NOTE)));
    }
    if (signature.length() > LONGEST_SIGNATURE) {
      problems.add(
          new Problem("signature", "Sign with at most " + LONGEST_SIGNATURE + " letters."));
    }
    return problems;
  }

  /** The stars, where they are others than before. */
  Optional<Stars> other(@Nullable Stars before) {
    return Optional.ofNullable(stars).filter(chosen -> !chosen.equals(before));
  }
}
