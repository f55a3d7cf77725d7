package matinee.recommend;

/** A training has seen what it is to be measured on: its figures would be worth nothing. */
public final class LeakException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  LeakException(String message) {
    super(message);
  }
}
