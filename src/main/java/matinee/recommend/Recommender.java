package matinee.recommend;

import java.util.List;
import java.util.OptionalInt;

/** Picks films for a visitor from the live models, and says why. Stateless. */
public final class Recommender {
  /** The name of the blend among the models' names. */
  public static final String BLEND = "blend";

  /**
   * Up to {@code query.size()} films, best first, never an excluded one.
   *
   * @throws IllegalArgumentException for a model that {@code live} does not have
   */
  public List<Recommendation> recommend(ModelSet live, Query query) {
    throw new UnsupportedOperationException("Not yet");
  }

  /** What the visitor would give {@code item}. */
  public Guess guess(ModelSet live, Profile profile, int item) {
    throw new UnsupportedOperationException("Not yet");
  }

  /** The best of {@code candidates} by the blend; empty where there are none. */
  public OptionalInt bestOf(ModelSet live, Profile profile, int[] candidates) {
    throw new UnsupportedOperationException("Not yet");
  }
}
