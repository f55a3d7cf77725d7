package matinee.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every table that can be had as CSV, by its name. */
public final class Tables {
  private final Map<String, Supplier<Optional<Table>>> byName = new LinkedHashMap<>();

  /** Adds a table that is always there. */
  public Tables add(String name, Supplier<Table> table) {
    byName.put(name, () -> Optional.of(table.get()));
    return this;
  }

  /** Adds a table that is made of a census. */
  public Tables add(String name, Counting counting, Function<Census, Table> table) {
    byName.put(name, () -> counting.latest().map(table));
    return this;
  }

  /** The table of that name; empty where there is none, or where it is still being counted. */
  public Optional<Table> find(String name) {
    Supplier<Optional<Table>> table = byName.get(name);
    return table == null ? Optional.empty() : table.get();
  }
}
