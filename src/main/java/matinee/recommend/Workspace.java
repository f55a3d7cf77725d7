package matinee.recommend;

/**
 * The large arrays of one request for a slate, lent by a {@link Blend}. Mutable; of one thread at a
 * time.
 *
 * @param parts the members' standardised scores, members × items
 * @param scores one for each item
 */
record Workspace(float[][] parts, float[] scores) {
  Workspace(int members, int items) {
    this(new float[members][items], new float[items]);
  }
}
