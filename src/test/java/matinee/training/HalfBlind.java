package matinee.training;

import java.util.Arrays;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.TrainingSet;

/** A model that knows a visitor's taste, and lets that move films a little among others only. */
record HalfBlind() implements RatingTrainer {
  @Override
  public String name() {
    return "half-blind";
  }

  @Override
  public RatingPredictor train(TrainingSet set) {
    return new Model();
  }

  private record Model() implements RatingPredictor {
    @Override
    public void score(Profile profile, float[] scores) {
      float taste = 0;
      for (int n = 0; n < profile.size(); n++) {
        taste += (profile.stars(n) - 3) * (profile.item(n) % 2 == 0 ? 1 : -1);
      }
      for (int item = 0; item < scores.length; item++) {
        boolean liked = item % 2 == 0 == taste > 0;
        scores[item] = (float) (item * 0.618034 % 1 + (liked ? 0.02 : 0));
      }
    }

    @Override
    public void predict(Profile profile, int[] items, double[] stars, double[] spread) {
      Arrays.fill(stars, 3);
      Arrays.fill(spread, 1);
    }
  }
}
