package matinee.web.parts;

import matinee.web.HttpError;

/** What visitors read who ask for a film that is not here, or that no model knows yet. */
public final class MissingFilm {
  private MissingFilm() {}

  /** There is no film of that number. */
  public static HttpError.NotFound unknown() {
    return new HttpError.NotFound(
        "There is no film of that number here any more. Search for it by its title, at the top of"
            + " the page.");
  }

  /** The film came after the models were trained, so that they know none like it. */
  public static HttpError.NotFound unplaced() {
    return new HttpError.NotFound("The film is new here; after the next training it has company.");
  }
}
