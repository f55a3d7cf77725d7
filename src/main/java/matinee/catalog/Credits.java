package matinee.catalog;

import java.util.List;
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
    all = dataSets.credits();
  }
}
