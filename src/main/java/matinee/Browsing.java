package matinee;

import matinee.catalog.MovieStore;
import matinee.catalog.search.Catalogue;
import matinee.ratings.RatingStore;
import matinee.ratings.StandingStore;
import matinee.slates.Likeness;
import matinee.slates.Slates;
import matinee.tmdb.Tmdb;
import matinee.training.LiveModels;
import matinee.training.VisitorVectors;
import matinee.web.Frame;
import matinee.web.pages.films.AfterPage;
import matinee.web.pages.films.FilmAndYou;
import matinee.web.pages.films.FilmFacts;
import matinee.web.pages.films.FilmNotes;
import matinee.web.pages.films.FilmRatings;
import matinee.web.pages.films.FilmsAlike;
import matinee.web.pages.films.FindSimilarPage;
import matinee.web.pages.films.LatestPage;
import matinee.web.pages.films.MoviePage;
import matinee.web.pages.films.MoviesPage;
import matinee.web.pages.films.SimilarPage;
import matinee.web.pages.films.SuggestionsPage;
import matinee.web.pages.films.TopPage;
import matinee.web.pages.films.TrendingPage;

/**
 * The part of the {@link App} that shows the catalogue: its lists, its search, and each film.
 *
 * @param standings what visitors have said of films
 * @param vectors visitors' own vectors in the kernel model
 * @param posting whose notes stand on the films' pages
 */
record Browsing(
    Catalogue catalogue,
    MovieStore movies,
    StandingStore standings,
    RatingStore ratings,
    LiveModels models,
    Slates slates,
    VisitorVectors vectors,
    Tmdb tmdb,
    Posting posting) {

  /** Adds the pages. */
  void mount(Frame frame, Addresses pages) {
    Likeness likeness = new Likeness();
    pages.put("/top", new TopPage(frame, catalogue, movies, standings));
    pages.put("/trending", new TrendingPage(frame, catalogue, movies, standings));
    pages.put("/latest", new LatestPage(frame, catalogue, movies, standings));
    pages.put("/movies", new MoviesPage(frame, catalogue, movies, standings));
    pages.put("/movies/suggestions", new SuggestionsPage(frame, catalogue, movies));
    pages.putFilm(
        "",
        new MoviePage(
            frame,
            models,
            new FilmFacts(movies, tmdb),
            new FilmAndYou(ratings, slates),
            new FilmRatings(ratings, catalogue),
            new FilmNotes(posting.posts(), posting.pictures().store(), movies),
            new FilmsAlike(likeness, movies, standings)));
    pages.putFilm("/similar", new SimilarPage(frame, models, likeness, movies, standings));
    pages.putFilm(
        "/recommendations",
        new AfterPage(frame, models, likeness, vectors, movies, standings, ratings));
    pages.put("/similar", new FindSimilarPage(frame, catalogue));
  }
}
