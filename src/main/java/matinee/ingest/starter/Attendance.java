package matinee.ingest.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides who has seen which film.
 *
 * <p>Each pair of person and film gets an inclination: the film's renown, the person's taste, the
 * years between them, and chance. A person sees the films he is most inclined to, as many as he
 * wants to; and so that no film stays without any rating, the few people most inclined to a film
 * see it in any case.
 */
final class Attendance {
  /** How many people have seen a film at least. */
  static final int FEWEST_PER_FILM = 6;

  /** The logarithm of a film's pull by renown, 1 to 5. */
  private static final List<Double> PULL = List.of(0.0, 1.2, 2.4, 3.5, 5.1);

  private static final double TASTE = 1.6;
  private static final double BEFORE_ONES_TIME = 0.02;
  private static final double AFTER_ONES_TIME = 0.025;

  private Attendance() {}

  /**
   * Decides for everybody.
   *
   * @param affinities per person and film, as {@link Viewer#affinities} gives them
   * @return per person the indices of the films seen, ascending
   */
  static List<int[]> decide(
      long seed, List<Viewer> people, List<StarterFilm> films, double[][] affinities) {
    double[][] inclinations = new double[people.size()][];
    for (int p = 0; p < inclinations.length; p++) {
      inclinations[p] = inclinations(seed, people.get(p), films, affinities[p]);
    }
    boolean[][] seen = new boolean[people.size()][films.size()];
    for (int p = 0; p < seen.length; p++) {
      for (int f : foremost(people.get(p).films(), inclinations[p])) {
        seen[p][f] = true;
      }
    }
    for (int f = 0; f < films.size(); f++) {
      int film = f;
      double[] column = Arrays.stream(inclinations).mapToDouble(row -> row[film]).toArray();
      for (int p : foremost(FEWEST_PER_FILM, column)) {
        seen[p][f] = true;
      }
    }
    List<int[]> result = new ArrayList<>();
    for (boolean[] row : seen) {
      result.add(IntStream.range(0, row.length).filter(f -> row[f]).toArray());
    }
    return result;
  }

  private static double[] inclinations(
      long seed, Viewer person, List<StarterFilm> films, double[] affinities) {
    Dice dice = new Dice(seed, "attendance", person.id());
    double[] inclinations = new double[films.size()];
    for (int f = 0; f < inclinations.length; f++) {
      StarterFilm film = films.get(f);
      // People catch up least on what came before they were ten or after they turned fifty.
      int early = Math.max(0, person.born() + 10 - film.year());
      int late = Math.max(0, film.year() - person.born() - 50);
      inclinations[f] =
          PULL.get(film.renown() - 1)
              + TASTE * affinities[f]
              - BEFORE_ONES_TIME * early
              - AFTER_ONES_TIME * late
              + dice.gumbel();
    }
    return inclinations;
  }

  private static List<Integer> foremost(int count, double[] inclinations) {
    return IntStream.range(0, inclinations.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> inclinations[i]).reversed())
        .limit(count)
        .toList();
  }
}
