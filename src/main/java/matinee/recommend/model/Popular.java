package matinee.recommend.model;

import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * The most rated films, the same for everybody: what any model must beat, and all that is known of
 * a visitor with no answers. The score is the share of people who rated the film.
 */
public record Popular() implements Trainer {
  @Override
  public String name() {
    return "popular";
  }

  @Override
  public Scorer train(TrainingSet set) {
    Popularity popularity = Popularity.of(set.ratings());
    float[] shares = new float[popularity.size()];
    for (int item = 0; item < shares.length; item++) {
      shares[item] = popularity.count(item) / (float) Math.max(1, set.users().size());
    }
    return (Profile profile, float[] scores) ->
        System.arraycopy(shares, 0, scores, 0, shares.length);
  }
}
