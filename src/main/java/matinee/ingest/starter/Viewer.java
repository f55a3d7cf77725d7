package matinee.ingest.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One simulated person.
 *
 * @param id from 1
 * @param born the year of birth, 1935 to 2008
 * @param films how many films the person wants to rate, 20 or more
 * @param taste one liking per coordinate of {@link TasteSpace}
 * @param bias how many stars the person gives above others
 * @param spread how far the person's stars are stretched around his own mean, about 1
 * @param wholeStars whether the person never gives half stars
 */
record Viewer(
    int id,
    int born,
    int films,
    List<Double> taste,
    double bias,
    double spread,
    boolean wholeStars) {
  /** The fewest films anybody rates; the MovieLens sets have the same lower bound. */
  static final int FEWEST = 20;

  private static final int MOST = 420;
  private static final double TYPICAL = 44;
  private static final double TAIL = 0.77;
  private static final double OWN_LIKING = 0.25;
  private static final double OWN_STYLE = 0.4;

  /** Copies the tastes, so that nobody changes his mind under the generator. */
  Viewer {
    taste = List.copyOf(taste);
  }

  /**
   * Draws a person: a main kind, a second kind, and a good deal that belongs to neither.
   *
   * @param kindTastes one liking per coordinate for each kind of viewer
   */
  static Viewer draw(long seed, int id, Map<ViewerKind, List<Double>> kindTastes) {
    Dice dice = new Dice(seed, "person", id);
    ViewerKind main = ViewerKind.draw(dice);
    ViewerKind second = ViewerKind.draw(dice);
    double share = dice.between(0.6, 1);
    List<Double> taste = new ArrayList<>();
    List<Double> mains = kindTastes.getOrDefault(main, List.of());
    List<Double> seconds = kindTastes.getOrDefault(second, List.of());
    for (int c = 0; c < TasteSpace.SIZE; c++) {
      double ofKinds = share * mains.get(c) + (1 - share) * seconds.get(c);
      double own = c < TasteSpace.NAMES.size() ? OWN_LIKING : OWN_STYLE;
      taste.add(ofKinds + own * dice.gaussian());
    }
    int born = (int) StrictMath.rint(main.born() + 11 * dice.gaussian());
    double wanted = TYPICAL * StrictMath.exp(TAIL * dice.gaussian());
    return new Viewer(
        id,
        Math.max(1935, Math.min(2008, born)),
        (int) Math.max(FEWEST, Math.min(MOST, StrictMath.rint(wanted))),
        taste,
        0.42 * dice.gaussian(),
        StrictMath.exp(0.2 * dice.gaussian()),
        dice.uniform() < 0.3);
  }

  /**
   * Measures how much each film is to the person's taste.
   *
   * @param films the films' coordinates
   * @return per film, in the person's own standard deviations from his own mean
   */
  double[] affinities(double[][] films) {
    double[] affinity = new double[films.length];
    double sum = 0;
    double squares = 0;
    for (int f = 0; f < films.length; f++) {
      for (int c = 0; c < taste.size(); c++) {
        affinity[f] += taste.get(c) * films[f][c];
      }
      sum += affinity[f];
      squares += affinity[f] * affinity[f];
    }
    double mean = sum / films.length;
    double deviation = StrictMath.sqrt(squares / films.length - mean * mean);
    for (int f = 0; f < films.length; f++) {
      affinity[f] = (affinity[f] - mean) / deviation;
    }
    return affinity;
  }
}
