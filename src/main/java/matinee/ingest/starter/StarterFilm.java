package matinee.ingest.starter;

import java.util.List;

/**
 * One film of the starter list, as far as the simulated audience cares about it.
 *
 * @param id the film's {@code movieId}, from 1
 * @param title the title with the year in parentheses
 * @param genres genre names of the MovieLens vocabulary, at least one
 * @param year the year of first release, 1920 or later
 * @param directors the directors' names, at least one
 * @param countries the producing countries' English names, leading country first, at least one
 * @param renown our own estimate of how widely the film is seen today, 1 (few) to 5 (nearly all)
 */
public record StarterFilm(
    int id,
    String title,
    List<String> genres,
    int year,
    List<String> directors,
    List<String> countries,
    int renown) {

  /** Copies the lists, so that a film cannot change under the generator. */
  public StarterFilm {
    genres = List.copyOf(genres);
    directors = List.copyOf(directors);
    countries = List.copyOf(countries);
  }
}
