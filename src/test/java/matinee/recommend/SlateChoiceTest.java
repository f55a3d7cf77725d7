package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SlateChoiceTest {
  private static final BitSet NONE = new BitSet();

  private static SlateChoice choice(ItemFeatures known) {
    long[] ids = new long[known.items()];
    for (int item = 0; item < ids.length; item++) {
      ids[item] = item + 1;
    }
    return SlateChoice.of(Films.with(Worlds.set(new TreeMap<>(), ids), known));
  }

  private static ItemFeatures series(String... names) {
    ItemFeatures.Builder known = new ItemFeatures.Builder(names.length);
    for (int item = 0; item < names.length; item++) {
      known.series(item, names[item]);
    }
    return known.build();
  }

  @Test
  void where_nothing_is_known_the_best_are_chosen() {
    float[] scores = {1, 5, Float.NaN, 4, 3, 2};
    assertThat(choice(ItemFeatures.none(6)).choose(scores, 3, NONE)).containsExactly(1, 3, 4);
  }

  @Test
  void of_a_series_only_the_best_is_chosen() {
    SlateChoice choice = choice(series("rings", "rings", "heat", "rings", "fargo"));
    assertThat(choice.choose(new float[] {4, 5, 3, 2, 1}, 3, NONE)).containsExactly(1, 2, 4);
  }

  @Test
  void an_excluded_film_keeps_no_other_of_its_series_away() {
    BitSet excluded = new BitSet();
    excluded.set(1);
    SlateChoice choice = choice(series("rings", "rings", "heat", "rings", "fargo"));
    assertThat(choice.choose(new float[] {4, 5, 3, 2, 1}, 2, excluded)).containsExactly(0, 2);
  }

  @Test
  void a_long_series_does_not_use_up_the_candidates() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(300);
    float[] scores = new float[300];
    for (int item = 0; item < 300; item++) {
      scores[item] = -item;
      known.series(item, item < 200 ? "carry on" : "film " + item);
    }
    assertThat(choice(known.build()).choose(scores, 3, NONE)).containsExactly(0, 200, 201);
  }

  @Test
  void a_series_fills_up_where_no_other_is_left() {
    SlateChoice choice = choice(series("a", "a", "a", "b", "b"));
    assertThat(choice.choose(new float[] {5, 4, 3, 2, 1}, 3, NONE)).containsExactly(0, 1, 3);
    assertThat(choice.choose(new float[] {5, 4, 3, 2, 1}, 9, NONE)).hasSize(5);
    assertThat(choice(series()).choose(new float[0], 5, NONE)).isEmpty();
  }

  @Test
  void of_films_equally_good_an_unlike_one_is_taken() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(4);
    known.add(0, Films.genre("War"), 1).add(1, Films.genre("War"), 1);
    known.add(2, Films.genre("Comedy"), 1).add(3, Films.genre("Western"), 1);
    float[] scores = {5, 4.99f, 4.98f, 1};
    assertThat(choice(known.build()).choose(scores, 2, NONE)).containsExactly(0, 2);
  }

  @Test
  void a_much_better_film_is_taken_however_like_the_first() {
    ItemFeatures.Builder known = new ItemFeatures.Builder(4);
    known.add(0, Films.genre("War"), 1).add(1, Films.genre("War"), 1);
    known.add(2, Films.genre("Comedy"), 1).add(3, Films.genre("Western"), 1);
    float[] scores = {5, 4.9f, 2, 1};
    assertThat(choice(known.build()).choose(scores, 2, NONE)).containsExactly(0, 1);
  }

  @Test
  void equal_scores_are_no_error() {
    assertThat(choice(Films.six()).choose(new float[] {1, 1, 1, 1, 1, 1}, 5, NONE)).hasSize(5);
  }
}
