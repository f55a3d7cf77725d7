package matinee.ingest.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The simulated audience: 1,600 invented people who rate the starter films.
 *
 * <p>No real person's rating is in it. Films are described in a {@link TasteSpace}, people are
 * mixtures of {@link ViewerKind}s, {@link Attendance} decides what each has seen, and a rating is
 * the film's quality plus the person's affinity, bias and mood, rounded to half stars. The same
 * films and the same seed give the same bytes on every platform; the clock is never read.
 */
public final class SimulatedAudience {
  /** How many people rate. */
  public static final int PEOPLE = 1_600;

  /** The seed of the committed ratings file. */
  public static final long SEED = 1895_12_28L;

  /** The first line of the ratings file. */
  public static final String HEADER = "userId,movieId,rating,timestamp";

  private static final double LEVEL = 2.98;
  private static final double QUALITY = 0.45;
  private static final double FAME = 0.16;
  private static final double TASTE = 0.5;
  private static final double MOOD = 0.8;
  private static final double KIND_STYLE = 1.2;
  private final long seed;

  /** Prepares an audience; equal seeds give equal audiences. */
  public SimulatedAudience(long seed) {
    this.seed = seed;
  }

  /**
   * Rates the films.
   *
   * @param films at least 450 films with distinct ids, in the order of their ids
   * @return all ratings, by person, then by film
   */
  public List<SimulatedRating> rate(List<StarterFilm> films) {
    TasteSpace space = new TasteSpace(seed);
    double[][] described = films.stream().map(space::describe).toArray(double[][]::new);
    List<Viewer> people = people(space);
    double[][] affinities =
        people.stream().map(person -> person.affinities(described)).toArray(double[][]::new);
    List<int[]> seen = Attendance.decide(seed, people, films, affinities);
    double[] quality = films.stream().mapToDouble(this::quality).toArray();
    List<SimulatedRating> ratings = new ArrayList<>();
    for (int p = 0; p < people.size(); p++) {
      Viewer person = people.get(p);
      Dice dice = new Dice(seed, "rating", person.id());
      Visit visit = Visit.draw(dice);
      for (int f : seen.get(p)) {
        StarterFilm film = films.get(f);
        double opinion = quality[f] + TASTE * affinities[p][f] + MOOD * dice.gaussian();
        ratings.add(
            new SimulatedRating(
                person.id(), film.id(), stars(person, opinion), visit.moment(film.year(), dice)));
      }
    }
    return List.copyOf(ratings);
  }

  /**
   * Writes the ratings of a film list in the MovieLens layout, with LF line ends.
   *
   * @param movies the starter {@code movies.csv}
   * @param out takes the header and one line per rating
   * @throws IOException if the list cannot be read or the ratings cannot be written
   */
  public void write(Path movies, Appendable out) throws IOException {
    out.append(HEADER).append('\n');
    for (SimulatedRating rating : rate(FilmList.read(movies))) {
      out.append(
          String.format(
              Locale.ROOT,
              "%d,%d,%.1f,%d\n",
              rating.userId(),
              rating.movieId(),
              rating.stars(),
              rating.timestamp()));
    }
  }

  private List<Viewer> people(TasteSpace space) {
    Map<ViewerKind, List<Double>> kindTastes = new EnumMap<>(ViewerKind.class);
    for (ViewerKind kind : ViewerKind.values()) {
      List<Double> taste = new ArrayList<>(kind.likings());
      for (double style : space.style("kind", kind.name().hashCode())) {
        taste.add(KIND_STYLE * style);
      }
      kindTastes.put(kind, List.copyOf(taste));
    }
    List<Viewer> people = new ArrayList<>();
    for (int id = 1; id <= PEOPLE; id++) {
      people.add(Viewer.draw(seed, id, kindTastes));
    }
    return people;
  }

  /**
   * Draws how good a film is found. Lasting fame owes something to it; and the more famous a film,
   * the less its standing is left to chance, lest a classic everybody loves come out as a failure.
   */
  private double quality(StarterFilm film) {
    double chance = new Dice(seed, "quality", film.id()).gaussian();
    return FAME * (film.renown() - 3) + QUALITY * chance / StrictMath.sqrt(film.renown());
  }

  private static double stars(Viewer person, double opinion) {
    double exact = LEVEL + person.bias() + person.spread() * opinion;
    double rounded = person.wholeStars() ? StrictMath.rint(exact) : StrictMath.rint(2 * exact) / 2;
    return Math.max(person.wholeStars() ? 1 : 0.5, Math.min(5, rounded));
  }
}
