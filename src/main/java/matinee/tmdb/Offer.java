package matinee.tmdb;

/** A place where a film can be watched, and on what terms. */
public record Offer(Terms terms, String provider) {

  /** On what terms; {@code key} is TMDB's word, {@code title} ours. */
  public enum Terms {
    SUBSCRIPTION("flatrate", "With a subscription"),
    FREE("free", "Free"),
    ADS("ads", "With advertising"),
    RENT("rent", "To rent"),
    BUY("buy", "To buy");

    private final String key;
    private final String title;

    Terms(String key, String title) {
      this.key = key;
      this.title = title;
    }

    public String key() {
      return key;
    }

    public String title() {
      return title;
    }

    static Terms of(String key) {
      for (Terms terms : values()) {
        if (terms.key.equals(key)) {
          return terms;
        }
      }
      throw new IllegalArgumentException("No such terms: " + key);
    }
  }
}
