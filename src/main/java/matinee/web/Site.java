package matinee.web;

import java.util.List;
import matinee.catalog.DataSetStore.Credit;

/**
 * What every page's frame needs.
 *
 * @param path the page's path, for marking where one is
 * @param token this browser's CSRF token, for every form
 * @param credits the data sets that the site's films and ratings come from
 * @param boundary the first "newer" year
 */
public record Site(String path, String token, List<Credit> credits, int boundary) {
  /** Whether any rating here is simulated. */
  public boolean simulated() {
    return credits.stream().anyMatch(Credit::simulated);
  }
}
