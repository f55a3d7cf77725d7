package matinee.recommend;

import java.util.Comparator;

/**
 * One thing that films can have in common.
 *
 * @param kind what sort of thing
 * @param name as it is shown to people, such as {@code Comedy} or {@code Akira Kurosawa}
 */
public record Feature(Kind kind, String name) implements Comparable<Feature> {
  /** How many of a film's cast are its leading cast, in billing order. */
  public static final int LEADING = 5;

  private static final Comparator<Feature> ORDER =
      Comparator.comparing(Feature::kind).thenComparing(Feature::name);

  /** The sorts of things that are known of films. */
  public enum Kind {
    GENRE,
    /** What a film is about: a data set's keywords, or the tags that people gave it. */
    KEYWORD,
    DIRECTOR,
    WRITER,
    /** The leading cast. */
    CAST,
    /** The decade of release. */
    YEARS
  }

  /** The decade of {@code year}: 1995 is of the 1990s. */
  public static Feature decade(int year) {
    return new Feature(Kind.YEARS, Math.floorDiv(year, 10) * 10 + "s");
  }

  /** By kind, then by name. */
  @Override
  public int compareTo(Feature other) {
    return ORDER.compare(this, other);
  }
}
