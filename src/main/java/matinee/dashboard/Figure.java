package matinee.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its table behind it.
 *
 * @param title what it shows
 * @param note how to read it; may be empty
 * @param svg the chart; null where there is nothing to draw yet
 * @param keys what bars of the first and of the second kind are; empty where there is one kind
 */
public record Figure(
    String title, String note, @Nullable String svg, List<String> keys, Table table) {
  public Figure {
    keys = List.copyOf(keys);
  }
}
