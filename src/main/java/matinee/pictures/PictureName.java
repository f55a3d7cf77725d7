package matinee.pictures;

/** What a picture's file was called where it came from: shown, and never used as a file's name. */
public final class PictureName {
  private static final int LONGEST = 100;

  private PictureName() {}

  /** The last part of a path of any system, without signs that nobody sees; "picture" for none. */
  public static String of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String name = clean(last, LONGEST);
    return name.isEmpty() ? "picture" : name;
  }

  /** At most so many signs of {@code text}, without those that control anything. */
  static String clean(String text, int longest) {
    String seen = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]+", " ").strip();
    int end = Math.min(longest, seen.length());
    if (end < seen.length() && Character.isHighSurrogate(seen.charAt(end - 1))) {
      end--;
    }
    return seen.substring(0, end);
  }
}
