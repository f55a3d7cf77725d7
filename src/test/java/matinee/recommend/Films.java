package matinee.recommend;

/** What is known of a few films, for tests. */
public final class Films {
  private Films() {}

  /**
   * Six films: two crime films by one director, a third without, two comedies of one series, and
   * one of which nothing is known.
   */
  public static ItemFeatures six() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(6);
    for (int film : new int[] {0, 1, 2}) {
      known.add(film, genre("Crime"), 1);
    }
    known.add(2, genre("Comedy"), 1);
    known.add(3, genre("Comedy"), 1).add(4, genre("Comedy"), 1);
    known.series(3, "police academy").series(4, "police academy");
    for (int film : new int[] {0, 1}) {
      known.add(film, new Feature(Feature.Kind.DIRECTOR, "Michael Mann"), 1);
    }
    known.add(0, Feature.decade(1995), 1).add(1, Feature.decade(2004), 1);
    known.add(2, Feature.decade(1998), 1).add(3, Feature.decade(1984), 1);
    return known.add(4, Feature.decade(1985), 1).build();
  }

  /** The genre called {@code name}. */
  public static Feature genre(String name) {
    return new Feature(Feature.Kind.GENRE, name);
  }

  /** {@code set} with these features in place of its own. */
  public static TrainingSet with(TrainingSet set, ItemFeatures features) {
    return new TrainingSet(set.users(), set.items(), set.ratings(), features);
  }
}
