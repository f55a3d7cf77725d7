package matinee.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which years a visitor wishes: before the boundary, from the boundary on, or any. */
public enum Years {
  OLD,
  NEW,
  ANY;

  /** Whether a film of {@code releaseYear} fits; an unknown year is never old or new. */
  public boolean fits(@Nullable Integer releaseYear, int boundary) {
    return switch (this) {
      case ANY -> true;
      case OLD -> releaseYear != null && releaseYear < boundary;
      case NEW -> releaseYear != null && releaseYear >= boundary;
    };
  }

  /** The word in forms, addresses and SQL: {@code old}, {@code new} or {@code any}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The wish of that word, if it is one. */
  public static Optional<Years> of(@Nullable String word) {
    return Arrays.stream(values()).filter(years -> years.word().equals(word)).findFirst();
  }
}
