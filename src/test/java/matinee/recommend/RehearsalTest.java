package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final int[] POOL = {0, 1, 2};

  /** Everybody likes the same films in the same order. */
  private static Blend blend(int items) {
    Scorer falling =
        (profile, scores) -> {
          for (int item = 0; item < scores.length; item++) {
            scores[item] = -item;
          }
        };
    return new Blend(List.of(falling), BlendWeights.equal(List.of("falling")), POOL, items);
  }

  private static Map<Long, Float> stars(float stars, long... items) {
    Map<Long, Float> given = new TreeMap<>();
    for (long item : items) {
      given.put(item, stars);
    }
    return given;
  }

  private static List<Rehearsal> rehearse(Map<Long, Float> person) {
    TrainingSet set = Worlds.set(Map.of(1L, person), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    return Rehearsal.of(HeldOut.of(set, row -> true), blend(10), POOL, 1);
  }

  @Test
  void who_answers_nothing_teaches_nothing() {
    assertThat(rehearse(stars(5, 3, 4, 5, 6, 7, 8))).isEmpty();
  }

  @Test
  void who_likes_fewer_than_five_other_films_teaches_nothing() {
    assertThat(rehearse(stars(5, 0, 3, 4, 5, 6))).isEmpty();
  }

  @Test
  void who_answers_and_likes_five_others_rehearses_with_films_not_shown() {
    List<Rehearsal> rehearsals = rehearse(stars(5, 0, 3, 4, 5, 6, 7));
    assertThat(rehearsals).isNotEmpty();
    assertThat(rehearsals.get(0).items()).containsExactly(3, 4, 5, 6, 7, 8, 9);
    assertThat(rehearsals.get(0).liked())
        .containsExactly(true, true, true, true, true, false, false);
  }
}
