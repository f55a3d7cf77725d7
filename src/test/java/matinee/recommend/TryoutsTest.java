package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TryoutsTest {
  /** People from 1 to {@code people}, two tries each. */
  private static Tryouts tryouts(int people, IntUnaryOperator liked) {
    long[] ids = LongStream.range(0, 2L * people).map(n -> 1 + n / 2).toArray();
    int[] films = new int[ids.length];
    for (int n = 0; n < films.length; n++) {
      films[n] = liked.applyAsInt(n);
    }
    return Tryouts.of(ids, films);
  }

  @Test
  void two_tries_of_one_person_are_one_opinion() {
    Tryouts some = tryouts(50, n -> n % 4);
    // Shares of 1/10 and 5/10 by turns: a deviation of .202 over 50 people.
    assertThat(some.error()).isEqualTo(0.2020 / Math.sqrt(50), within(1e-4));
    assertThat(some.minus(some)).isEqualTo(new Difference(0, 0, 50));
  }

  @Test
  void a_loss_that_all_people_share_is_no_noise() {
    Tryouts live = tryouts(60, n -> 1 + n % 4);
    Tryouts worse = tryouts(60, n -> n % 4);
    assertThat(worse.minus(live).mean()).isEqualTo(-0.2, within(1e-6));
    assertThat(worse.minus(live).worse()).isTrue();
    assertThat(live.minus(worse).worse()).isFalse();
  }

  @Test
  void a_loss_for_some_and_a_gain_for_others_is_noise() {
    Tryouts live = tryouts(60, n -> 2);
    Tryouts other = tryouts(60, n -> n % 2 == 0 ? 2 : n % 4 == 1 && n > 1 ? 3 : 1);
    assertThat(other.minus(live).mean()).isNegative();
    assertThat(other.minus(live).worse()).isFalse();
  }

  @Test
  void of_few_people_in_both_nothing_is_concluded() {
    Tryouts live = tryouts(20, n -> 5);
    Tryouts worse = tryouts(100, n -> 0);
    assertThat(worse.minus(live).people()).isEqualTo(20);
    assertThat(worse.minus(live).tells()).isFalse();
    assertThat(worse.minus(live).worse()).isFalse();
    assertThat(Tryouts.of(new long[0], new int[0]).minus(live)).extracting("people").isEqualTo(0);
  }
}
