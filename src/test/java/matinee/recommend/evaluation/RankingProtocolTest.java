package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import org.junit.jupiter.api.Test;

class RankingProtocolTest {
  private static final int[] RANKED = {7, 3, 9, 1};

  @Test
  void recall_is_measured_against_what_can_be_found() {
    assertThat(RankingProtocol.recall(RANKED, Set.of(3, 9, 5), 20)).isEqualTo(2 / 3.0);
    assertThat(RankingProtocol.recall(RANKED, Set.of(3, 9, 5), 2)).isEqualTo(1 / 2.0);
  }

  @Test
  void ndcg_discounts_by_rank() {
    double gain = 1 / Math.log(3) + 1 / Math.log(4);
    double best = 1 / Math.log(2) + 1 / Math.log(3);
    assertThat(RankingProtocol.ndcg(RANKED, Set.of(3, 9))).isCloseTo(gain / best, within(1e-12));
    assertThat(RankingProtocol.ndcg(new int[] {3, 9}, Set.of(3, 9))).isEqualTo(1);
    assertThat(RankingProtocol.ndcg(RANKED, Set.of(8))).isZero();
  }

  @Test
  void who_knows_tastes_ranks_better_than_fame() {
    TrainingSet world = Worlds.twoTastes(100, 90, 5);
    List<RankingRow> rows =
        new RankingProtocol(1)
            .run(
                world,
                List.of(new Popular(), Lineup.trainer("svd", 1).orElseThrow()),
                () -> 0,
                Observer.SILENT);
    assertThat(rows.get(1).ndcg100()).isGreaterThan(rows.get(0).ndcg100());
    assertThat(rows.get(1).recall20()).isBetween(0.0, 1.0);
  }

  @Test
  void a_line_has_a_field_for_every_column() {
    assertThat(new RankingRow("x", 1, 1, 1, 1, 1, 1).tsv().split("\t"))
        .hasSameSizeAs(RankingRow.HEADER.split("\t"));
  }
}
