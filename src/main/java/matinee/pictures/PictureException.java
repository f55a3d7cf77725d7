package matinee.pictures;

/** Why a picture is refused, in a sentence's end for whoever sent it: "is not a picture …". */
public final class PictureException extends Exception {
  public PictureException(String reason) {
    super(reason);
  }

  /** Such as "breaks off in the middle: send it again". */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
