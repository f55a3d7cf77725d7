package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matinee.catalog.DataSetStore.Credit;
import org.junit.jupiter.api.Test;

class CreditsTest {
  @Test
  void data_sets_of_one_origin_are_credited_once() {
    Credit small = new Credit("small", false, "terms", "cite", "home", "");
    Credit other = new Credit("other", false, "terms", "", "home", "");
    Credit large = new Credit("large", false, "terms", "cite", "home", "");
    assertThat(Credits.joined(List.of(small, other, large)))
        .containsExactly(new Credit("small, large", false, "terms", "cite", "home", ""), other);
  }
}
