package matinee.ingest;

import java.util.Arrays;
import java.util.List;

/** Lists that stand in one field, {@code Comedy|Drama}. */
final class Lists {
  private Lists() {}

  /** The names between the bars, in their order. */
  static List<String> of(String field) {
    return Arrays.stream(field.split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
