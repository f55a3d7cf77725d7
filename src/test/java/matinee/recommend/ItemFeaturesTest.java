package matinee.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import matinee.math.SparseMatrix;
import org.junit.jupiter.api.Test;

class ItemFeaturesTest {
  private static final Feature MANN = new Feature(Feature.Kind.DIRECTOR, "Michael Mann");

  @Test
  void the_order_in_which_features_are_told_does_not_matter() {
    ItemFeatures forth =
        new ItemFeatures.Builder(2)
            .add(0, Films.genre("Crime"), 1)
            .add(0, MANN, 1)
            .add(1, Films.genre("Action"), 1)
            .build();
    ItemFeatures back =
        new ItemFeatures.Builder(2)
            .add(1, Films.genre("Action"), 1)
            .add(0, MANN, 1)
            .add(0, Films.genre("Crime"), 1)
            .build();
    for (ItemFeatures one : new ItemFeatures[] {forth, back}) {
      assertThat(one.feature(0)).isEqualTo(Films.genre("Action"));
      assertThat(one.feature(1)).isEqualTo(Films.genre("Crime"));
      assertThat(one.feature(2)).isEqualTo(MANN);
      assertThat(one.counts().count(0)).isEqualTo(2);
      assertThat(one.counts().find(1, 0)).isNotNegative();
    }
  }

  @Test
  void a_feature_told_twice_counts_twice() {
    Feature keyword = new Feature(Feature.Kind.KEYWORD, "heist");
    SparseMatrix counts =
        new ItemFeatures.Builder(1)
            .add(0, keyword, 2)
            .add(0, MANN, 1)
            .add(0, keyword, 3)
            .build()
            .counts();
    assertThat(counts.entries()).isEqualTo(2);
    assertThat(counts.value(0)).isEqualTo(5);
  }

  @Test
  void where_nothing_is_known_every_film_is_its_own_series() {
    ItemFeatures nothing = ItemFeatures.none(3);
    assertThat(nothing.size()).isZero();
    assertThat(nothing.series(0)).isNotEqualTo(nothing.series(1));
  }

  @Test
  void films_of_one_series_share_a_number() {
    ItemFeatures films = Films.six();
    assertThat(films.series(3)).isEqualTo(films.series(4)).isNotEqualTo(films.series(2));
  }

  @Test
  void a_year_belongs_to_its_decade() {
    assertThat(Feature.decade(1999)).isEqualTo(new Feature(Feature.Kind.YEARS, "1990s"));
    assertThat(Feature.decade(2000).name()).isEqualTo("2000s");
  }

  @Test
  void some_of_the_people_see_the_same_films() {
    TrainingSet world = Worlds.twoTastes(10, 6, 3);
    TrainingSet set = Films.with(world, Films.six());
    assertThat(set.select(new int[] {1, 4}).features()).isSameAs(set.features());
    assertThat(set.withRatings(world.ratings()).features()).isSameAs(set.features());
  }

  @Test
  void features_of_other_films_are_refused() {
    assertThatThrownBy(() -> Films.with(Worlds.set(new TreeMap<>(), 1, 2), Films.six()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
