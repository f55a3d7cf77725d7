package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final Feature MANN = new Feature(Feature.Kind.DIRECTOR, "Michael Mann");

  /** Six people gave the films 0 … 5 of {@link Films#six} 3, 3½, 3, 2, 4 and (one of them) 5. */
  private static Crowd crowd() {
    float[] stars = {3, 3.5f, 3, 2, 4};
    Map<Long, Map<Long, Float>> given = new TreeMap<>();
    for (long person = 1; person <= 6; person++) {
      Map<Long, Float> row = new TreeMap<>();
      for (int film = 0; film < stars.length; film++) {
        row.put(10L * (film + 1), stars[film]);
      }
      if (person == 1) {
        row.put(60L, 5f);
      }
      given.put(person, row);
    }
    TrainingSet set = Worlds.set(given, 10, 20, 30, 40, 50, 60);
    ItemFeatures.Builder known = new ItemFeatures.Builder(6);
    known.add(0, MANN, 1).add(1, MANN, 1).add(5, MANN, 1);
    known.add(2, Films.genre("Crime"), 1).add(3, Films.genre("Crime"), 1);
    known.add(5, Films.genre("Crime"), 1).add(5, Feature.decade(1995), 1);
    known.add(0, Feature.decade(1995), 1).add(1, Feature.decade(1995), 1);
    return Crowd.of(Films.with(set, known.build()));
  }

  private static Profile profile(float... stars) {
    Map<Integer, Float> given = new TreeMap<>();
    for (int film = 0; film < stars.length; film++) {
      if (stars[film] > 0) {
        given.put(film, stars[film]);
      }
    }
    return Profile.of(given, Set.of());
  }

  @Test
  void it_is_the_mean_difference_from_everybodys_mean() {
    Fondness fondness = crowd().fondness(profile(4, 4, 2, 2, 4), 5).orElseThrow();
    assertThat(fondness.feature()).isEqualTo(MANN);
    assertThat(fondness.films()).isEqualTo(2);
    assertThat(fondness.stars()).isCloseTo(((4 - 3) + (4 - 3.5)) / 2, within(1e-6));
  }

  @Test
  void of_several_the_one_with_most_behind_it_is_told() {
    Fondness fondness = crowd().fondness(profile(3.5f, 4, 4, 4, 3), 5).orElseThrow();
    assertThat(fondness).isEqualTo(new Fondness(Films.genre("Crime"), 2, 1.5));
  }

  @Test
  void one_film_is_no_fondness() {
    assertThat(crowd().fondness(profile(5, 0, 2, 2, 4), 5)).isEmpty();
  }

  @Test
  void a_little_above_the_crowd_is_not_worth_telling() {
    assertThat(crowd().fondness(profile(3, 4, 0, 0, 4), 5)).isEmpty();
  }

  @Test
  void who_is_generous_to_all_is_fond_of_nothing_in_particular() {
    assertThat(crowd().fondness(profile(4, 4.5f, 4, 3, 5), 5)).isEmpty();
  }

  @Test
  void a_film_that_hardly_anybody_rated_has_no_crowd() {
    assertThat(crowd().fondness(Profile.of(Map.of(0, 5f, 5, 5f, 4, 2f), Set.of()), 1)).isEmpty();
  }

  @Test
  void a_film_of_which_nothing_is_known_has_nothing_in_common() {
    assertThat(crowd().fondness(profile(5, 5, 0, 0, 2), 4)).isEmpty();
  }
}
