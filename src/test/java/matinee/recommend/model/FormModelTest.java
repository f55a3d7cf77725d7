package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormModelTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(50, 70, 5);
  private static final FormModel FORM = new FormModel(20, 0.8, Signal.CENTRED, 0);

  private static float[] scores(Scorer scorer, Profile profile) {
    float[] scores = new float[WORLD.items().size()];
    scorer.score(profile, scores);
    return scores;
  }

  /** The regression worked out plainly: inputs of the shown films, people × inputs. */
  private static double expected(int[] shown, double[] visitor, int target) {
    int people = WORLD.users().size();
    RealMatrix inputs = new Array2DRowRealMatrix(people, 3 * shown.length + 1);
    RealMatrix worth = new Array2DRowRealMatrix(people, 1);
    for (int user = 0; user < people; user++) {
      for (int n = 0; n < shown.length; n++) {
        int entry = WORLD.ratings().find(user, shown[n]);
        if (entry >= 0) {
          double deviation = 0.8 * (WORLD.ratings().value(entry) - 3.5);
          inputs.setEntry(user, 3 * n, 1);
          inputs.setEntry(user, 3 * n + 1, deviation);
          inputs.setEntry(user, 3 * n + 2, Math.abs(deviation));
        }
      }
      inputs.setEntry(user, 3 * shown.length, 1);
      int entry = WORLD.ratings().find(user, target);
      worth.setEntry(user, 0, entry < 0 ? 0 : Signal.CENTRED.of(WORLD.ratings().value(entry)));
    }
    RealMatrix gram = inputs.transpose().multiply(inputs);
    for (int a = 0; a < 3 * shown.length; a++) {
      gram.addToEntry(a, a, 20);
    }
    gram.addToEntry(3 * shown.length, 3 * shown.length, 1e-3);
    RealMatrix coefficients =
        new LUDecomposition(gram).getSolver().solve(inputs.transpose().multiply(worth));
    return coefficients.transpose().operate(visitor)[0];
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20_000})
  void up_to_twenty_thousand_people_are_all_learned_from(int people) {
    Map<Long, Map<Long, Float>> stars = new HashMap<>();
    for (long user = 0; user < people; user++) {
      stars.put(user, Map.of(user % 2, 5f));
    }
    TrainingSet set = Worlds.set(stars, 0, 1);
    float[] scores = new float[2];
    FORM.train(set).score(Profile.of(Map.of(), Set.of()), scores);
    assertThat(scores[1]).isPositive().isEqualTo(scores[0]);
  }

  @Test
  void scores_are_the_regression_on_the_films_shown() {
    Profile profile = Profile.of(Map.of(2, 5f, 7, 2f), Set.of(4));
    double[] visitor = {1, 1.2, 1.2, 0, 0, 0, 1, -1.2, 1.2, 1};
    float[] scores = scores(FORM.train(WORLD), profile);
    for (int target : new int[] {0, 9, 33, 69}) {
      double expected = expected(new int[] {2, 4, 7}, visitor, target);
      assertThat((double) scores[target]).isCloseTo(expected, within(1e-5));
    }
  }

  /** Each film's score as the weighted sum of all others', the weights worked out plainly. */
  private static double[] expectedFromOthers(float[] scores) {
    int items = scores.length;
    RealMatrix worth = new Array2DRowRealMatrix(WORLD.users().size(), items);
    for (int user = 0; user < WORLD.users().size(); user++) {
      for (int n = WORLD.ratings().start(user); n < WORLD.ratings().start(user + 1); n++) {
        double value = Signal.CENTRED.of(WORLD.ratings().value(n));
        worth.setEntry(user, WORLD.ratings().column(n), value);
      }
    }
    RealMatrix gram = worth.transpose().multiply(worth);
    for (int i = 0; i < items; i++) {
      gram.addToEntry(i, i, 30);
    }
    RealMatrix inverse = new LUDecomposition(gram).getSolver().getInverse();
    double[] expected = new double[items];
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        expected[j] -= i == j ? 0 : scores[i] * inverse.getEntry(i, j) / inverse.getEntry(j, j);
      }
    }
    return expected;
  }

  @Test
  void smoothing_puts_what_the_other_films_say_in_place_of_a_films_own_score() {
    Profile profile = Profile.of(Map.of(2, 5f, 7, 2f), Set.of(4));
    float[] plain = scores(FORM.train(WORLD), profile);
    float[] smooth = scores(new FormModel(20, 0.8, Signal.CENTRED, 0.6).train(WORLD), profile);
    double[] others = expectedFromOthers(plain);
    for (int item = 0; item < plain.length; item++) {
      double expected = 0.4 * plain[item] + 0.6 * others[item];
      assertThat((double) smooth[item]).isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void not_having_seen_a_film_is_evidence() {
    Scorer scorer = FORM.train(WORLD);
    float[] silent = scores(scorer, Profile.of(Map.of(0, 5f), Set.of()));
    float[] missed = scores(scorer, Profile.of(Map.of(0, 5f), Set.of(2, 4, 6, 8)));
    double before = 0;
    double after = 0;
    for (int item = 10; item < 40; item += 2) {
      before += silent[item];
      after += missed[item];
    }
    assertThat(after).isLessThan(0.9 * before);
  }

  @Test
  void with_no_form_the_score_is_a_films_mean_worth() {
    float[] scores = scores(FORM.train(WORLD), Profile.of(Map.of(), Set.of()));
    double worth = 0;
    for (int user = 0; user < 50; user++) {
      int entry = WORLD.ratings().find(user, 12);
      worth += entry < 0 ? 0 : Signal.CENTRED.of(WORLD.ratings().value(entry));
    }
    assertThat((double) scores[12]).isCloseTo(worth / 50, within(1e-4));
  }

  @Test
  void answers_beyond_the_form_count_too() {
    Scorer scorer = FORM.train(WORLD);
    float[] with = scores(scorer, Profile.of(Map.of(0, 5f, 60, 5f), Set.of()));
    assertThat(with).isNotEqualTo(scores(scorer, Profile.of(Map.of(0, 5f), Set.of())));
  }

  @Test
  void of_a_great_many_answers_the_films_most_rated_count() {
    Map<Integer, Float> all = new HashMap<>();
    for (int item = 0; item < 70; item++) {
      all.put(item, 1 + item % 5f);
    }
    for (float score : scores(FORM.train(WORLD), Profile.of(all, Set.of()))) {
      assertThat(score).isFinite();
    }
  }
}
