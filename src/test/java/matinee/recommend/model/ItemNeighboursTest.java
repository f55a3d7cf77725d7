package matinee.recommend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matinee.recommend.Profile;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import org.junit.jupiter.api.Test;

class ItemNeighboursTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 80, 5);
  private static final ItemNeighbours KNN = new ItemNeighbours(10, 5, 0.1, 20, 80, 1);
  private static final ItemNeighbours.Model MODEL = KNN.fit(WORLD.ratings(), 1);

  @Test
  void the_nearest_films_are_of_the_same_taste() {
    for (int item = 0; item < 20; item++) {
      int parity = item % 2;
      int[] nearest = Arrays.copyOf(MODEL.lists()[item].items(), 5);
      assertThat(Arrays.stream(nearest).allMatch(other -> other % 2 == parity)).isTrue();
      assertThat(nearest).doesNotContain(item);
    }
  }

  @Test
  void neighbours_are_kept_by_falling_similarity_and_no_more_than_asked_for() {
    for (ItemNeighbours.Neighbours list : MODEL.lists()) {
      assertThat(list.items().length).isEqualTo(list.similarities().length).isLessThanOrEqualTo(20);
      for (int n = 0; n < list.items().length; n++) {
        assertThat(list.similarities()[n]).isBetween(0f, 1f);
        assertThat(n == 0 || list.similarities()[n] <= list.similarities()[n - 1]).isTrue();
      }
    }
  }

  @Test
  void an_answer_lifts_films_of_its_taste_beyond_the_baseline() {
    Profile even = Profile.of(Map.of(0, 5f, 2, 5f, 1, 1.5f, 3, 1.5f), Set.of());
    double[] stars = new double[2];
    double[] plain = new double[2];
    MODEL.predict(even, new int[] {10, 11}, stars, new double[2]);
    MODEL.baseline().predict(even, new int[] {10, 11}, plain, new double[2]);
    assertThat(stars[0]).isGreaterThan(plain[0] + 0.3);
    assertThat(stars[1]).isLessThan(plain[1] - 0.3);
  }

  @Test
  void films_beyond_the_limit_get_the_baseline() {
    ItemNeighbours.Model few = new ItemNeighbours(10, 5, 0.1, 20, 30, 1).fit(WORLD.ratings(), 1);
    int[] without =
        IntStream.range(0, 80).filter(item -> few.lists()[item].items().length == 0).toArray();
    assertThat(without).hasSize(50);
    Profile even = Profile.of(Map.of(0, 5f, 2, 5f, 1, 1.5f), Set.of());
    double[] stars = new double[50];
    double[] plain = new double[50];
    few.predict(even, without, stars, new double[50]);
    few.baseline().predict(even, without, plain, new double[50]);
    assertThat(stars).containsExactly(plain);
  }

  @Test
  void scores_and_predictions_agree() {
    Profile profile = Profile.of(Map.of(0, 5f, 1, 2f, 7, 4f), Set.of());
    float[] scores = new float[80];
    MODEL.score(profile, scores);
    double[] stars = new double[80];
    MODEL.predict(profile, IntStream.range(0, 80).toArray(), stars, new double[80]);
    for (int item = 0; item < 80; item++) {
      assertThat(stars[item]).isCloseTo(scores[item], within(1e-4));
    }
  }
}
