package matinee.web.pages.films;

import java.util.List;
import matinee.catalog.MovieDetails;
import matinee.catalog.MovieStore;
import matinee.catalog.Source;
import matinee.tmdb.Extras;
import matinee.tmdb.Tmdb;
import matinee.web.parts.MissingFilm;

/** Reads the part of a film's page that tells what is known of it. */
public final class FilmFacts {
  private final MovieStore movies;
  private final Tmdb tmdb;

  public FilmFacts(MovieStore movies, Tmdb tmdb) {
    this.movies = movies;
    this.tmdb = tmdb;
  }

  /**
   * What is known of the film.
   *
   * @throws matinee.web.HttpError.NotFound where there is no such film
   */
  Part read(long movie) {
    MovieDetails film = movies.details(movie).orElseThrow(MissingFilm::unknown);
    return new Part(film, tmdb.extras(movie));
  }

  /**
   * @param extras trailers and places to watch it, possibly none
   */
  record Part(MovieDetails film, Extras extras) {
    /** Who told the facts, in words: "TMDB, MovieLens and a member". */
    public String sources() {
      List<String> names = film.sources().stream().map(Source::title).toList();
      int last = names.size() - 1;
      return last < 1
          ? String.join("", names)
          : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
  }
}
