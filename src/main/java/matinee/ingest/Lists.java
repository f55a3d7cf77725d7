package matinee.ingest;

import java.util.Arrays;
import java.util.List;

/** Lists that stand in one field, {@code Comedy|Drama}. */
final class Lists {
  private static final String NO_GENRES = "(no genres listed)";

  private Lists() {}

  /** The names between the bars, in their order. */
  static List<String> of(String field) {
    return Arrays.stream(field.split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The genres of a film, possibly none; the older sets' Children's is Children. */
  static List<String> genres(String field) {
    return field.strip().equals(NO_GENRES)
        ? List.of()
        : of(field).stream().map(name -> name.equals("Children's") ? "Children" : name).toList();
  }
}
