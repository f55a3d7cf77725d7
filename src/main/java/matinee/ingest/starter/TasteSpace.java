package matinee.ingest.starter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coordinates in which films are described and people have tastes: genres, era, region and a
 * few nameless coordinates of style.
 *
 * <p>Style is what makes two films of one director resemble each other, and what makes a film more
 * than its labels: it is drawn once per director name and once per film from the seed.
 */
final class TasteSpace {
  /** Everything a {@link ViewerKind} can name, in coordinate order. */
  static final List<String> NAMES =
      List.of(
          "Action",
          "Adventure",
          "Animation",
          "Children",
          "Comedy",
          "Crime",
          "Documentary",
          "Drama",
          "Fantasy",
          "Film-Noir",
          "Horror",
          "Musical",
          "Mystery",
          "Romance",
          "Sci-Fi",
          "Thriller",
          "War",
          "Western",
          "Until1945",
          "Until1966",
          "Until1984",
          "Until2004",
          "Recent",
          "Hollywood",
          "British",
          "European",
          "Asian",
          "Elsewhere");

  /** How many nameless coordinates of style follow the named ones. */
  static final int STYLES = 6;

  /** The number of coordinates altogether. */
  static final int SIZE = NAMES.size() + STYLES;

  private static final List<Integer> LAST_YEARS = List.of(1945, 1966, 1984, 2004);
  private static final List<String> BRITISH =
      List.of("United Kingdom", "Ireland", "Australia", "New Zealand", "Canada");
  private static final List<String> ASIAN =
      List.of(
          "Japan", "South Korea", "China", "Hong Kong", "Taiwan", "India", "Thailand", "Indonesia");
  private static final List<String> ELSEWHERE =
      List.of(
          "Mexico",
          "Brazil",
          "Argentina",
          "Chile",
          "Colombia",
          "Peru",
          "Cuba",
          "Venezuela",
          "Jamaica",
          "Iran",
          "Israel",
          "Lebanon",
          "Saudi Arabia",
          "Syria",
          "Turkey",
          "Afghanistan",
          "Algeria",
          "Mauritania",
          "Senegal",
          "South Africa");

  private final long seed;
  private final Map<String, double[]> directorStyles = new HashMap<>();

  TasteSpace(long seed) {
    this.seed = seed;
  }

  /**
   * Describes a film.
   *
   * @return {@link #SIZE} coordinates; genres and countries share their part evenly
   * @throws IllegalArgumentException if a genre is not in the vocabulary
   */
  double[] describe(StarterFilm film) {
    double[] at = new double[SIZE];
    for (String genre : film.genres()) {
      // The root keeps a film of five genres as pronounced as a film of one.
      at[coordinate(genre)] += 1 / StrictMath.sqrt(film.genres().size());
    }
    at[coordinate(era(film.year()))] += 1;
    for (String country : film.countries()) {
      at[coordinate(region(country))] += 1.0 / film.countries().size();
    }
    double[] own = style("film", film.id());
    for (int s = 0; s < STYLES; s++) {
      double ofDirectors = 0;
      for (String director : film.directors()) {
        ofDirectors += directorStyle(director)[s] / film.directors().size();
      }
      at[NAMES.size() + s] = 0.8 * ofDirectors + 0.5 * own[s];
    }
    return at;
  }

  /** Finds a named coordinate. */
  static int coordinate(String name) {
    int found = NAMES.indexOf(name);
    if (found < 0) {
      throw new IllegalArgumentException("No such genre, era or region: " + name);
    }
    return found;
  }

  /** Draws a direction of style of length about 1, for a film or a kind of viewer. */
  double[] style(String purpose, int key) {
    Dice dice = new Dice(seed, "style of " + purpose, key);
    double[] style = new double[STYLES];
    for (int s = 0; s < STYLES; s++) {
      style[s] = dice.gaussian() / StrictMath.sqrt(STYLES);
    }
    return style;
  }

  private double[] directorStyle(String name) {
    return directorStyles.computeIfAbsent(name, n -> style("director", n.hashCode()));
  }

  private static String era(int year) {
    int era = 0;
    while (era < LAST_YEARS.size() && year > LAST_YEARS.get(era)) {
      era++;
    }
    return NAMES.get(coordinate("Until1945") + era);
  }

  private static String region(String country) {
    if (country.equals("United States")) {
      return "Hollywood";
    }
    if (BRITISH.contains(country)) {
      return "British";
    }
    if (ASIAN.contains(country)) {
      return "Asian";
    }
    return ELSEWHERE.contains(country) ? "Elsewhere" : "European";
  }
}
