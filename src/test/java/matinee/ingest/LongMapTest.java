package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {
  @Test
  void it_holds_what_ahash_map_holds() {
    Random random = new Random(1);
    LongMap map = new LongMap();
    Map<Long, Long> expected = new HashMap<>();
    for (int n = 0; n < 20_000; n++) {
      long key = random.nextBoolean() ? random.nextInt(5_000) : random.nextLong();
      map.put(key, n);
      expected.put(key, (long) n);
    }
    expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    assertThat(map.size()).isEqualTo(expected.size());
  }

  @Test
  void an_unknown_key_is_absent_and_nought_is_akey() {
    LongMap map = new LongMap();
    assertThat(map.contains(0)).isFalse();
    map.put(0, 7);
    assertThat(map.get(0)).isEqualTo(7);
    assertThat(map.get(1)).isEqualTo(LongMap.ABSENT);
  }
}
