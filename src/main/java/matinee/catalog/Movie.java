package matinee.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film, as a card shows it.
 *
 * @param id the database key
 * @param title in reading order, without the year: "The Matrix"
 * @param originalTitle where it differs from the title
 * @param releaseYear null where unknown
 * @param genres in the source's order, possibly none
 * @param directors possibly none
 */
public record Movie(
    long id,
    String title,
    @Nullable String originalTitle,
    @Nullable Integer releaseYear,
    List<String> genres,
    List<String> directors) {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  /**
   * The id that {@code text} is, as forms carry it, if it is one. A film has one name: neither
   * {@code 05} nor {@code +5} is another of {@code 5}.
   */
  public static Optional<Long> parseId(String text) {
    return ID.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** The year of release, where known. */
  public OptionalInt year() {
    return releaseYear == null ? OptionalInt.empty() : OptionalInt.of(releaseYear);
  }

  /** The title in the language it was made in, where it differs. */
  public Optional<String> original() {
    return Optional.ofNullable(originalTitle);
  }
}
