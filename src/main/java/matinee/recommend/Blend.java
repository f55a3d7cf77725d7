package matinee.recommend;

/** Several models' scores in one: the order of the slate. */
public final class Blend implements Scorer {
  @Override
  public void score(Profile profile, float[] scores) {
    throw new UnsupportedOperationException("Not yet");
  }
}
