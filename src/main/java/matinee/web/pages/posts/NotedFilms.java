package matinee.web.pages.posts;

import java.util.List;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.web.HttpError;
import matinee.web.parts.MissingFilm;

/** The films that notes are about, for whoever writes one. */
record NotedFilms(MovieStore movies) {
  /**
   * The film of that id.
   *
   * @param written the note so far, empty for none: whoever wrote it gets it back where the film
   *     was taken down meanwhile
   * @throws HttpError.Gone where that is so
   * @throws HttpError.NotFound where there is no such film
   */
  Movie of(long id, String written) {
    return movies.movie(id).orElseThrow(() -> missing(id, written));
  }

  private HttpError missing(long id, String written) {
    return !written.isEmpty() && movies.takenDown(List.of(id)).containsKey(id)
        ? new HttpError.Gone(
            "This film was taken down",
            "Somebody who runs this house has taken the film of this note down, so the note cannot"
                + " be sent or changed. Copy what you wrote if you want to keep it.",
            written)
        : MissingFilm.unknown();
  }

  /** The same for an id as it stands in an address or a form. */
  Movie named(String id, String written) {
    return of(Movie.parseId(id).orElseThrow(MissingFilm::unknown), written);
  }
}
