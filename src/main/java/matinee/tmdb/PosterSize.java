package matinee.tmdb;

/** The widths in which TMDB gives posters, as far as we ask for them. */
public enum PosterSize {
  /** 342 pixels: on a card. */
  CARD("w342"),
  /** 500 pixels: on the film's own page, and on cards where the screen is fine. */
  PAGE("w500");

  private final String key;

  PosterSize(String key) {
    this.key = key;
  }

  /** TMDB's word for it. */
  String key() {
    return key;
  }
}
