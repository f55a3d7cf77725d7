package matinee.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matinee.catalog.DataSetStore.Credit;

/**
 * What is owed to the data sets, kept in memory: every page's footer shows it, the error page's
 * too, which must not need the database.
 *
 * <p>Mutable: {@link #refresh} replaces the list in one step.
 */
public final class Credits {
  private final DataSetStore dataSets;
  private volatile List<Credit> all = List.of();

  /** None before the first refresh. */
  public Credits(DataSetStore dataSets) {
    this.dataSets = dataSets;
  }

  /** What is owed, oldest data set first. */
  public List<Credit> all() {
    return all;
  }

  /** Reads the data sets again. */
  public void refresh() {
    all = joined(dataSets.credits());
  }

  /** The same dues, each once: data sets of one origin stand together. */
  static List<Credit> joined(List<Credit> credits) {
    Map<Credit, List<String>> titles = new LinkedHashMap<>();
    for (Credit credit : credits) {
      titles.computeIfAbsent(credit.titled(""), none -> new ArrayList<>()).add(credit.title());
    }
    return titles.entrySet().stream()
        .map(one -> one.getKey().titled(String.join(", ", one.getValue())))
        .toList();
  }
}
