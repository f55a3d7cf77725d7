package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlendLearnerTest {
  private final SplittableRandom random = new SplittableRandom(3);

  /** Ten films; member 0 knows which half is liked, member 1 guesses, member 2 prefers the rest. */
  private Rehearsal rehearsal(int user) {
    int[] items = new int[10];
    float[][] scores = new float[3][10];
    boolean[] liked = new boolean[10];
    boolean[] disliked = new boolean[10];
    for (int film = 0; film < 10; film++) {
      items[film] = film;
      liked[film] = random.nextInt(2) == 0;
      disliked[film] = !liked[film];
      scores[0][film] = (liked[film] ? 1 : -1) + (float) random.nextDouble();
      scores[1][film] = (float) random.nextDouble(-1, 1);
      scores[2][film] = liked[film] ? -1 : 1;
    }
    return new Rehearsal(user, items, scores, liked, disliked, 2);
  }

  private List<Rehearsal> rehearsals(int users) {
    List<Rehearsal> all = new ArrayList<>();
    for (int user = 0; user < users; user++) {
      all.add(rehearsal(user));
    }
    return all;
  }

  @Test
  void the_member_who_knows_counts_most() {
    BlendWeights weights =
        new BlendLearner(List.of("wise", "idle", "contrary")).learn(rehearsals(60)).weights();
    assertThat(weights.of(0)).isGreaterThan(0.6);
    assertThat(weights.of(1)).isGreaterThan(weights.of(2));
    assertThat(weights.of(2)).isNotNegative();
    assertThat(weights.of(0) + weights.of(1) + weights.of(2)).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_verdict_counts_liked_films() {
    Verdict verdict =
        new BlendLearner(List.of("wise", "idle", "contrary")).learn(rehearsals(60)).verdict();
    assertThat(verdict.cases()).isEqualTo(60);
    assertThat(verdict.popular()).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(verdict.precision()).isBetween(0.7, 1.0);
  }

  @Test
  void weights_are_tried_on_others_than_taught_them_whoever_of_many_rehearsed() {
    List<Rehearsal> some = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      some.add(rehearsal(108 * n));
      some.add(rehearsal(108 * n));
    }
    Verdict verdict = new BlendLearner(List.of("wise", "idle", "contrary")).learn(some).verdict();
    assertThat(verdict.cases()).isEqualTo(120);
    assertThat(verdict.precision()).isBetween(0.7, 1.0);
  }

  @Test
  void where_nobody_rehearsed_all_count_the_same() {
    BlendLearner.Lesson lesson = new BlendLearner(List.of("one", "two")).learn(List.of());
    assertThat(lesson.weights().values()).containsExactly(0.5, 0.5);
    assertThat(lesson.verdict()).isEqualTo(new Verdict(0, 0, 0));
    assertThat(lesson.verdict().passed()).isTrue();
  }

  @Test
  void where_nothing_was_liked_all_count_the_same() {
    List<Rehearsal> sad =
        rehearsals(30).stream()
            .map(
                seen ->
                    new Rehearsal(
                        seen.user(), seen.items(), seen.scores(), new boolean[10], seen.liked(), 0))
            .toList();
    BlendLearner.Lesson lesson = new BlendLearner(List.of("wise", "idle", "contrary")).learn(sad);
    assertThat(lesson.weights()).isEqualTo(BlendWeights.equal(List.of("wise", "idle", "contrary")));
    assertThat(lesson.verdict()).isEqualTo(new Verdict(0, 0, 30));
  }
}
