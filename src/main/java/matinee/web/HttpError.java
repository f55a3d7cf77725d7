package matinee.web;

/**
 * A request that cannot be served, with words for the visitor. {@link SiteFilter} turns it into an
 * error page.
 */
public sealed class HttpError extends RuntimeException {
  private final int status;
  private final String title;

  private HttpError(int status, String title, String advice) {
    super(advice, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What went wrong, in a few words. */
  public String title() {
    return title;
  }

  /** What to do now. */
  public String advice() {
    return String.valueOf(getMessage());
  }

  /** The address or form asks for something that does not exist or makes no sense. */
  public static final class BadRequest extends HttpError {
    public BadRequest(String advice) {
      super(400, "That cannot be asked", advice);
    }
  }

  /** There is no such thing. */
  public static final class NotFound extends HttpError {
    public NotFound(String advice) {
      super(404, "No such page", advice);
    }
  }

  /** What was there is gone; the text that somebody wrote about it is handed back. */
  public static final class Gone extends HttpError {
    private final String text;

    /**
     * @param text as it was written, possibly empty
     */
    public Gone(String title, String advice, String text) {
      super(410, title, advice);
      this.text = text;
    }

    /** What was written, for its author to copy. */
    public String text() {
      return text;
    }
  }

  /** There is such a thing, but not for whoever asks. */
  public static final class Forbidden extends HttpError {
    public Forbidden(String advice) {
      super(403, "Not for everybody", advice);
    }
  }
}
