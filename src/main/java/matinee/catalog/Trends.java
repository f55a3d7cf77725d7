package matinee.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Films that are rated more of late than their own past would make one expect.
 *
 * <p>Of the {@code n} ratings of the window a film is expected to get its share of the ratings
 * before it. How far it is beyond that is measured in the scatter that such a number has by chance,
 * {@code √(expected + }{@value #DAMPING}{@code )}: a film rated three times instead of once is no
 * trend.
 *
 * @param since the window's first day; it lasts up to the newest rating
 * @param ratings how many ratings fall into it
 * @param films the strongest first; at most {@value #MOST}
 */
public record Trends(LocalDate since, int ratings, List<Trend> films) {
  /** Before there is anything to tell. */
  public static final Trends NONE = new Trends(LocalDate.EPOCH, 0, List.of());

  private static final int MOST = 96;
  private static final int DAMPING = 5;

  public Trends {
    films = List.copyOf(films);
  }

  /**
   * A film of the window.
   *
   * @param movie its id
   * @param recent ratings in the window
   * @param expected ratings that its past makes one expect there
   */
  public record Trend(long movie, int recent, double expected) {
    double strength() {
      return (recent - expected) / Math.sqrt(expected + DAMPING);
    }
  }

  /**
   * The trends of a window.
   *
   * @param all every film's tally
   * @param recent the tallies of the window alone
   */
  public static Trends of(LocalDate since, Map<Long, Tally> all, Map<Long, Tally> recent) {
    double window = total(recent);
    double past = total(all) - window;
    List<Trend> films =
        recent.entrySet().stream()
            .map(
                film -> {
                  int now = film.getValue().count();
                  int before = all.getOrDefault(film.getKey(), Tally.NONE).count() - now;
                  double share = (before + 1) / (past + all.size());
                  return new Trend(film.getKey(), now, share * window);
                })
            .filter(trend -> trend.strength() > 0)
            .sorted(
                Comparator.comparingDouble((Trend trend) -> -trend.strength())
                    .thenComparingLong(Trend::movie))
            .limit(MOST)
            .toList();
    return new Trends(since, (int) window, films);
  }

  private static double total(Map<Long, Tally> tallies) {
    return tallies.values().stream().mapToDouble(Tally::count).sum();
  }
}
