package matinee.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under columns.
 *
 * @param name in addresses: small letters, digits and hyphens
 * @param title what it holds, for people
 * @param rows each with a cell for every column; null for none
 */
public record Table(
    String name, String title, List<Column> columns, List<List<@Nullable Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + name + " has other columns");
      }
    }
  }

  /** The row as people read it. */
  public List<String> texts(List<@Nullable Object> row) {
    List<String> texts = new ArrayList<>();
    for (int n = 0; n < row.size(); n++) {
      texts.add(columns.get(n).text(row.get(n)));
    }
    return texts;
  }

  /** The same table with its first rows only. */
  public Table first(int most) {
    return new Table(name, title, columns, rows.subList(0, Math.min(most, rows.size())));
  }

  /** A table to be filled. */
  static Builder of(String name, String title) {
    return new Builder(name, title);
  }

  /** A table that is being filled. Mutable. */
  static final class Builder {
    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    Builder columns(Column.Kind kind, String... labels) {
      for (String label : labels) {
        columns.add(new Column(label, kind));
      }
      return this;
    }

    Builder row(@Nullable Object... cells) {
      rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
      return this;
    }

    Table build() {
      return new Table(name, title, columns, rows);
    }
  }
}
