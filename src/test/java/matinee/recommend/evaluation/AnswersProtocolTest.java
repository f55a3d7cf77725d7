package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.recommend.Profile;
import matinee.recommend.RealRatings;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import org.junit.jupiter.api.Test;

class AnswersProtocolTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 90, 5);

  private static List<AnswersRow> of(String model, List<AnswersRow> rows) {
    return rows.stream().filter(row -> row.model().equals(model)).toList();
  }

  @Test
  void what_comes_later_on_the_form_is_not_known_yet() {
    Profile whole = Profile.of(Map.of(1, 4f, 2, 3f, 3, 5f), Set.of(7, 8));
    int[] order = {7, 3, 1, 8, 2};
    assertThat(AnswersProtocol.first(whole, order, 0).shown().isEmpty()).isTrue();
    Profile three = AnswersProtocol.first(whole, order, 3);
    assertThat(three.size()).isEqualTo(2);
    assertThat(three.stars(0)).isEqualTo(4f);
    assertThat(three.shown().stream()).containsExactly(1, 3, 7);
    assertThat(AnswersProtocol.first(whole, order, 5).shown()).isEqualTo(whole.shown());
  }

  @Test
  void the_whole_form_gives_the_questionnaires_own_figure() {
    Trainer svd = Lineup.trainer("svd", 1).orElseThrow();
    List<AnswersRow> rows = new AnswersProtocol(3, 5).run(WORLD, List.of(svd), Observer.SILENT);
    QuestionnaireRow whole =
        new QuestionnaireProtocol(3, 5).run(WORLD, List.of(svd), () -> 0, Observer.SILENT).get(0);
    assertThat(rows).hasSize(16);
    assertThat(rows.get(15).precision()).isCloseTo(whole.metrics().precision(), within(1e-12));
    assertThat(rows.get(15).cases()).isEqualTo(whole.metrics().cases());
    assertThat(rows.get(3).tsv().split("\t")).hasSameSizeAs(AnswersRow.HEADER.split("\t"));
  }

  @Test
  void on_real_ratings_the_blend_is_never_below_the_most_rated() {
    TrainingSet real = RealRatings.latestSmall();
    List<Trainer> trainers = List.of(new Popular(), Lineup.trainer("blend", 1).orElseThrow());
    List<AnswersRow> rows = new AnswersProtocol(1, 5).run(real, trainers, Observer.SILENT);
    List<AnswersRow> popular = of("popular", rows);
    List<AnswersRow> blend = of("blend", rows);
    for (int films = 0; films <= 15; films++) {
      assertThat(blend.get(films).precision())
          .as(films + " films")
          .isGreaterThan(popular.get(films).precision() - 0.01);
    }
    assertThat(blend.get(15).precision()).isGreaterThan(blend.get(5).precision() + 0.02);
    assertThat(blend.get(5).precision()).isGreaterThan(blend.get(0).precision() + 0.02);
  }
}
