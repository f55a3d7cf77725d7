package matinee.web;

import java.util.List;

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

  /**
   * A data set's due.
   *
   * @param title its name for people
   * @param licence its terms in a sentence
   * @param citation how to cite it
   * @param home its address
   */
  public record Credit(
      String title, boolean simulated, String licence, String citation, String home) {}
}
