package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import matinee.recommend.ColdFilms;
import matinee.recommend.Feature;
import matinee.recommend.Films;
import matinee.recommend.ItemFeatures;
import matinee.recommend.LeakException;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import org.junit.jupiter.api.Test;

class ColdProtocolTest {
  private static final TrainingSet WORLD = genres(Worlds.twoTastes(100, 90, 5));

  /** The same, told to which taste each film is. */
  private static TrainingSet genres(TrainingSet set) {
    ItemFeatures.Builder known = new ItemFeatures.Builder(set.items().size());
    for (int item = 0; item < set.items().size(); item++) {
      known.add(item, new Feature(Feature.Kind.GENRE, item % 2 == 0 ? "Even" : "Odd"), 1);
    }
    return Films.with(set, known.build());
  }

  private static List<ColdRow> run(Trainer... trainers) {
    return new ColdProtocol(3, 5).run(WORLD, List.of(trainers), () -> 0, Observer.SILENT);
  }

  @Test
  void auc_counts_pairs_in_the_right_order_and_ties_half() {
    float[] scores = {1, 5, 3, 3, Float.NEGATIVE_INFINITY};
    assertThat(ColdProtocol.auc(scores, Set.of(1))).isEqualTo(1);
    assertThat(ColdProtocol.auc(scores, Set.of(2))).isCloseTo(2.5 / 4, within(1e-12));
    assertThat(ColdProtocol.auc(scores, Set.of(1, 4))).isCloseTo(3.0 / 6, within(1e-12));
    assertThat(ColdProtocol.auc(scores, Set.of(0, 1, 2, 3, 4))).isEqualTo(0.5);
  }

  @Test
  void who_knows_ratings_alone_is_as_good_as_the_lot() {
    ColdRow popular = run(new Popular()).get(0);
    assertThat(popular.auc()).isEqualTo(0.5);
    assertThat(popular.all100()).isBetween(0.0, 1.0);
  }

  @Test
  void who_knows_what_films_have_in_common_finds_them() {
    List<ColdRow> rows = run(new Popular(), Lineup.trainer("hybrid", 1).orElseThrow());
    assertThat(rows.get(1).auc()).isGreaterThan(0.75);
    assertThat(rows.get(1).ndcg100()).isGreaterThan(rows.get(0).ndcg100());
    assertThat(rows.get(1).cases()).isEqualTo(rows.get(0).cases()).isPositive();
  }

  @Test
  void films_are_trained_on_by_features_alone_and_each_is_new_once() {
    List<BitSet> unrated = new ArrayList<>();
    Trainer spy =
        new Trainer() {
          @Override
          public String name() {
            return "spy";
          }

          @Override
          public Scorer train(TrainingSet set) {
            assertThat(set.features()).isSameAs(WORLD.features());
            BitSet films = new BitSet();
            films.set(0, 90);
            for (int n = 0; n < set.ratings().entries(); n++) {
              films.clear(set.ratings().column(n));
            }
            unrated.add(films);
            return new Popular().train(set);
          }
        };
    run(spy);
    assertThat(unrated).hasSize(5);
    assertThat(unrated.stream().mapToInt(BitSet::cardinality).sum()).isEqualTo(90);
  }

  @Test
  void a_new_film_with_a_rating_in_the_training_is_a_leak() {
    BitSet first = new BitSet();
    first.set(0);
    assertThat(ColdFilms.of(WORLD, first).training().ratings().entries())
        .isLessThan(WORLD.ratings().entries());
    assertThatThrownBy(() -> new ColdFilms(WORLD, WORLD, first))
        .isInstanceOf(LeakException.class)
        .hasMessageContaining("Film 10 ");
  }

  @Test
  void a_line_has_a_field_for_every_column() {
    assertThat(new ColdRow("x", 1, 1, 1, 1, 1, 1, 1, 1, 1).tsv().split("\t"))
        .hasSameSizeAs(ColdRow.HEADER.split("\t"));
  }
}
