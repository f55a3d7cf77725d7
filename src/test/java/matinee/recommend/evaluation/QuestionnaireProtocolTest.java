package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import matinee.math.SparseMatrix;
import matinee.recommend.ItemFeatures;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.RealRatings;
import matinee.recommend.Recommender;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import org.junit.jupiter.api.Test;

class QuestionnaireProtocolTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(60, 90, 5);
  private static final QuestionnaireProtocol PROTOCOL = new QuestionnaireProtocol(3, 5);

  private final List<Slate> slates = new ArrayList<>();

  private List<QuestionnaireRow> run(QuestionnaireProtocol protocol, Trainer... trainers) {
    return run(WORLD, protocol, trainers);
  }

  private List<QuestionnaireRow> run(
      TrainingSet set, QuestionnaireProtocol protocol, Trainer... trainers) {
    slates.clear();
    AtomicLong clock = new AtomicLong();
    return protocol.run(
        set,
        List.of(trainers),
        () -> clock.addAndGet(1_000_000),
        new Observer() {
          @Override
          public void slate(Slate slate) {
            slates.add(slate);
          }
        });
  }

  /** A model that knows the answers: its training hands it everybody's ratings. */
  private record Oracle(TrainingSet all) implements Trainer {
    @Override
    public String name() {
      return "oracle";
    }

    @Override
    public Scorer train(TrainingSet set) {
      return (profile, scores) -> {
        int user = whoAnswered(all.ratings(), profile);
        for (int item = 0; item < scores.length; item++) {
          int entry = all.ratings().find(user, item);
          scores[item] = entry < 0 ? 0 : all.ratings().value(entry);
        }
      };
    }

    private static int whoAnswered(SparseMatrix ratings, Profile profile) {
      for (int user = 0; user < ratings.rows(); user++) {
        boolean same = true;
        for (int n = 0; n < profile.size() && same; n++) {
          int entry = ratings.find(user, profile.item(n));
          same = entry >= 0 && ratings.value(entry) == profile.stars(n);
        }
        for (int n = 0; n < profile.unseenSize() && same; n++) {
          same = ratings.find(user, profile.unseen(n)) < 0;
        }
        if (same) {
          return user;
        }
      }
      throw new IllegalStateException("Nobody answered so");
    }
  }

  @Test
  void whoever_knows_the_answers_finds_five_of_five() {
    QuestionnaireRow row = run(PROTOCOL, new Oracle(WORLD)).get(0);
    assertThat(row.metrics().cases()).isGreaterThan(40);
    assertThat(row.metrics().precision()).isEqualTo(1);
    assertThat(row.metrics().ndcg()).isEqualTo(1);
    assertThat(row.metrics().likedOfRated()).isEqualTo(1);
  }

  @Test
  void nobody_is_tested_who_was_trained_on() {
    List<Set<Long>> trained = new ArrayList<>();
    Trainer spy =
        new Trainer() {
          @Override
          public String name() {
            return "spy";
          }

          @Override
          public Scorer train(TrainingSet set) {
            Set<Long> people = new HashSet<>();
            for (int row = 0; row < set.users().size(); row++) {
              people.add(set.users().id(row));
            }
            trained.add(people);
            return new Popular().train(set);
          }
        };
    AtomicLong seen = new AtomicLong();
    PROTOCOL.run(
        WORLD,
        List.of(spy),
        () -> 0,
        new Observer() {
          @Override
          public void slate(Slate slate) {
            assertThat(trained.get(trained.size() - 1)).doesNotContain(slate.user());
            seen.incrementAndGet();
          }
        });
    assertThat(trained).hasSize(5).allMatch(people -> people.size() == 48);
    assertThat(seen.get()).isPositive();
  }

  @Test
  void a_blend_is_measured_by_its_order_and_as_visitors_get_it() {
    ItemFeatures.Builder series = new ItemFeatures.Builder(WORLD.items().size());
    for (int film = 0; film < WORLD.items().size(); film++) {
      series.series(film, "series " + film / 4);
    }
    TrainingSet set =
        new TrainingSet(WORLD.users(), WORLD.items(), WORLD.ratings(), series.build());
    assertThat(run(set, PROTOCOL, Lineup.trainer("blend", 1).orElseThrow()))
        .extracting(QuestionnaireRow::model)
        .containsExactly("blend", QuestionnaireProtocol.SERVED);
    assertThat(slates.stream().filter(slate -> slate.model().equals("blend")))
        .anyMatch(slate -> seriesOf(slate, set) < Recommender.SLATE);
    assertThat(slates.stream().filter(slate -> slate.model().equals(QuestionnaireProtocol.SERVED)))
        .isNotEmpty()
        .allMatch(slate -> seriesOf(slate, set) == Recommender.SLATE);
  }

  private static long seriesOf(Slate slate, TrainingSet set) {
    return slate.picks().stream()
        .map(pick -> set.features().series(set.items().position(pick.movie())))
        .distinct()
        .count();
  }

  @Test
  void slates_tell_what_was_shown_answered_and_recommended() {
    run(PROTOCOL, new Popular());
    for (Slate slate : slates) {
      assertThat(slate.shown()).hasSize(Questionnaire.SIZE).isSorted();
      assertThat(slate.shown()).containsAll(slate.answers().keySet());
      assertThat(slate.answers()).isNotEmpty();
      assertThat(slate.picks()).hasSize(5);
      assertThat(slate.picks()).noneMatch(pick -> slate.shown().contains(pick.movie()));
      assertThat(slate.picks().get(0).score()).isGreaterThanOrEqualTo(slate.picks().get(4).score());
    }
  }

  @Test
  void equal_seeds_give_equal_slates_and_others_others() {
    run(PROTOCOL, new Popular());
    List<Slate> first = List.copyOf(slates);
    run(PROTOCOL, new Popular());
    assertThat(slates).isEqualTo(first);
    run(new QuestionnaireProtocol(4, 5), new Popular());
    assertThat(slates).isNotEqualTo(first);
  }

  @Test
  void times_come_from_the_clock_given() {
    QuestionnaireRow row = run(PROTOCOL, new Popular()).get(0);
    assertThat(row.p50()).isEqualTo(1);
    assertThat(row.p99()).isEqualTo(1);
    assertThat(row.fitSeconds()).isEqualTo(0.001);
  }

  @Test
  void a_line_has_a_field_for_every_column() {
    QuestionnaireRow row = run(PROTOCOL, new Popular()).get(0);
    assertThat(row.tsv().split("\t")).hasSameSizeAs(QuestionnaireRow.HEADER.split("\t"));
    assertThat(row.tsv()).startsWith("popular\t0.");
  }

  @Test
  void progress_is_steady_tells_what_is_under_way_and_ends_at_its_end() {
    List<Integer> steps = new ArrayList<>();
    List<String> work = new ArrayList<>();
    PROTOCOL.run(
        WORLD,
        List.of(new Popular(), new Oracle(WORLD)),
        () -> 0,
        new Observer() {
          @Override
          public void doing(String what) {
            work.add(what);
          }

          @Override
          public void done(int done, int of) {
            assertThat(of).isEqualTo(200);
            steps.add(done);
          }
        });
    assertThat(work).hasSize(20).startsWith("training popular, fold 1", "trying popular, fold 1");
    assertThat(steps).isSorted().endsWith(200).hasSizeGreaterThan(80);
  }

  @Test
  void one_fold_cannot_leave_anybody_out() {
    assertThatThrownBy(() -> new QuestionnaireProtocol(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void on_real_ratings_the_blend_stays_above_its_floor() {
    TrainingSet real = RealRatings.latestSmall();
    List<Trainer> trainers = List.of(new Popular(), Lineup.trainer("blend", 1).orElseThrow());
    List<QuestionnaireRow> rows =
        new QuestionnaireProtocol(1, 5).run(real, trainers, () -> 0, Observer.SILENT);
    assertThat(rows.get(1).metrics().precision()).isGreaterThan(0.46);
    assertThat(rows.get(1).metrics().likedOfRated()).isGreaterThan(0.78);
    assertThat(rows.get(0).metrics().cases()).isBetween(500, 560);
  }
}
