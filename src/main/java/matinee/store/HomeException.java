package matinee.store;

/** The home folder cannot be used; the message says why and what to do, for a person to read. */
public class HomeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HomeException(String message) {
    super(message);
  }

  public HomeException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another Matinee uses the home folder. */
  public static final class InUse extends HomeException {
    private static final long serialVersionUID = 1L;

    InUse(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
