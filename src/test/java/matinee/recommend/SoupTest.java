package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoupTest {
  private static final TrainingSet SIX = Films.with(Worlds.twoTastes(20, 6, 3), Films.six());
  private final Soup soup = Soup.of(SIX);

  @Test
  void a_film_is_as_alike_to_itself_as_can_be() {
    for (int film = 0; film < 5; film++) {
      assertThat(soup.similarity(film, film)).isCloseTo(1, within(1e-6f));
    }
  }

  @Test
  void films_that_share_more_and_rarer_things_are_more_alike() {
    assertThat(soup.similarity(0, 1)).isGreaterThan(soup.similarity(0, 2)).isLessThan(1);
    assertThat(soup.similarity(0, 2)).isPositive().isEqualTo(soup.similarity(2, 0));
    assertThat(soup.similarity(0, 3)).isZero();
  }

  @Test
  void what_two_films_share_adds_up_to_their_similarity() {
    List<Soup.Shared> shared = soup.shared(0, 1);
    assertThat(shared)
        .extracting(one -> one.feature().name())
        .containsExactly("Michael Mann", "Crime");
    double sum = shared.stream().mapToDouble(Soup.Shared::similarity).sum();
    assertThat(sum).isCloseTo(soup.similarity(0, 1), within(1e-6));
    assertThat(soup.shared(0, 3)).isEmpty();
  }

  @Test
  void as_many_similar_films_as_asked_for_are_found_best_first() {
    List<Soup.Alike> alike = soup.similar(0, 4, new BitSet());
    assertThat(alike).hasSize(4).extracting(Soup.Alike::item).startsWith(1, 2).doesNotContain(0);
    assertThat(alike.get(0).similarity()).isEqualTo(soup.similarity(0, 1));
  }

  @Test
  void an_excluded_film_is_not_similar() {
    BitSet excluded = new BitSet();
    excluded.set(1);
    assertThat(soup.similar(0, 5, excluded)).extracting(Soup.Alike::item).doesNotContain(0, 1);
    assertThat(excluded.cardinality()).isEqualTo(1);
  }

  @Test
  void nothing_is_similar_to_a_film_of_which_nothing_is_known_so_the_most_rated_are_listed() {
    assertThat(soup.knows(5)).isFalse();
    int[] most = Popularity.of(SIX.ratings()).mostRated(6);
    assertThat(soup.similar(5, 3, new BitSet()))
        .extracting(Soup.Alike::item)
        .isEqualTo(IntStream.of(most).filter(film -> film != 5).limit(3).boxed().toList());
    assertThat(soup.similar(5, 3, new BitSet())).allMatch(alike -> alike.similarity() == 0);
    assertThat(soup.similarity(5, 0)).isZero();
  }

  @Test
  void of_films_equally_alike_the_most_rated_comes_first() {
    ItemFeatures.Builder same = new ItemFeatures.Builder(6);
    for (int film = 0; film < 6; film++) {
      same.add(film, Films.genre("Drama"), 1);
    }
    TrainingSet set = Films.with(SIX, same.build());
    int[] most = Popularity.of(set.ratings()).mostRated(6);
    int last = most[most.length - 1];
    assertThat(Soup.of(set).similar(last, 1, new BitSet()).get(0).item()).isEqualTo(most[0]);
  }

  @Test
  void a_mixture_is_the_weighted_sum_of_similarities() {
    ItemFeatures.Builder many = new ItemFeatures.Builder(40);
    SplittableRandom random = new SplittableRandom(9);
    for (int n = 0; n < 200; n++) {
      many.add(random.nextInt(40), Films.genre("g" + random.nextInt(12)), 1 + random.nextInt(3));
    }
    Soup large = Soup.of(Films.with(Worlds.twoTastes(20, 40, 3), many.build()));
    int[] items = {3, 17, 30};
    float[] weights = {1.5f, -1, 0.5f};
    float[] sums = new float[40];
    large.mix(items, weights, sums);
    for (int film = 0; film < 40; film++) {
      double expected = 0;
      for (int n = 0; n < items.length; n++) {
        expected += weights[n] * large.similarity(items[n], film);
      }
      assertThat((double) sums[film]).isCloseTo(expected, within(1e-5));
    }
  }

  @Test
  void candidates_share_a_genre_or_are_all_films() {
    assertThat(soup.ofItsGenres(0)).isEqualTo(BitSet.valueOf(new long[] {0b000111}));
    assertThat(soup.ofItsGenres(2)).isEqualTo(BitSet.valueOf(new long[] {0b011111}));
    assertThat(soup.ofItsGenres(5).cardinality()).isEqualTo(6);
  }
}
