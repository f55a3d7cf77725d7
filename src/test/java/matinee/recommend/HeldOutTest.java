package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldOutTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(20, 30, 5);

  private static TrainingSet one(long person, long film) {
    return Worlds.set(Map.of(person, Map.of(film, 4f)), 10, 20);
  }

  @Test
  void people_kept_back_are_strangers_to_the_training() {
    HeldOut held = HeldOut.of(WORLD, row -> row % 4 == 1);
    assertThat(held.people()).containsExactly(1, 5, 9, 13, 17);
    assertThat(held.training().users().size()).isEqualTo(15);
    assertThat(held.training().users().position(WORLD.users().id(5))).isNegative();
  }

  @Test
  void who_is_tried_on_cannot_be_in_the_training() {
    assertThatThrownBy(() -> new HeldOut(WORLD, WORLD, new int[] {7}))
        .isInstanceOf(LeakException.class)
        .hasMessage("Person 8 is tried on and was trained on");
  }

  @Test
  void a_rating_to_be_guessed_cannot_be_in_the_training() {
    assertThat(new HiddenRatings(one(1, 10), one(1, 20)).hidden().ratings().entries()).isEqualTo(1);
    assertThat(new HiddenRatings(one(1, 10), one(2, 10)).hidden().ratings().entries()).isEqualTo(1);
    assertThatThrownBy(() -> new HiddenRatings(one(1, 10), one(1, 10)))
        .isInstanceOf(LeakException.class)
        .hasMessageContaining("film 10 by person 1");
  }
}
