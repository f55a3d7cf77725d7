package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
  private final TrainingSet set = Worlds.twoTastes(20, 40, 1);
  private final int[] pool = IntStream.range(0, 30).toArray();

  @Test
  void shows_fifteen_different_films_of_the_pool() {
    Profile profile = Questionnaire.draw(set.ratings(), 3, pool, new SplittableRandom(1)).profile();
    assertThat(profile.size() + profile.unseenSize()).isEqualTo(15);
    assertThat(profile.shown().cardinality()).isEqualTo(15);
    assertThat(profile.shown().length()).isLessThanOrEqualTo(30);
  }

  @Test
  void answers_what_the_person_rated() {
    Profile profile = Questionnaire.draw(set.ratings(), 3, pool, new SplittableRandom(1)).profile();
    assertThat(profile.size()).isPositive();
    for (int n = 0; n < profile.size(); n++) {
      int entry = set.ratings().find(3, profile.item(n));
      assertThat(set.ratings().value(entry)).isEqualTo(profile.stars(n));
    }
    for (int n = 0; n < profile.unseenSize(); n++) {
      assertThat(set.ratings().find(3, profile.unseen(n))).isNegative();
    }
  }

  @Test
  void a_small_pool_is_shown_whole() {
    Questionnaire form =
        Questionnaire.draw(set.ratings(), 0, new int[] {4, 7}, new SplittableRandom(1));
    assertThat(form.profile().shown().cardinality()).isEqualTo(2);
  }

  @Test
  void liked_counts_films_outside_the_form_only() {
    Questionnaire everything =
        Questionnaire.draw(
            set.ratings(), 0, IntStream.range(0, 15).toArray(), new SplittableRandom(1));
    int liked = 0;
    for (int n = set.ratings().start(0); n < set.ratings().start(1); n++) {
      liked += set.ratings().column(n) >= 15 && set.ratings().value(n) >= 4 ? 1 : 0;
    }
    assertThat(everything.liked(set.ratings())).isEqualTo(liked);
  }
}
