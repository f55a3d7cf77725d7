package matinee.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import matinee.math.SparseMatrix;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.Profile;
import matinee.recommend.RatingPredictor;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.VectorTrainer;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.recommend.model.Popular;
import matinee.recommend.model.Signal;
import matinee.recommend.model.TruncatedSvd;
import org.junit.jupiter.api.Test;

/**
 * Leaks are planted, and caught. A model that learns everybody's ratings by heart is no better than
 * its twin that learns nothing of the kind, wherever a protocol keeps people or ratings back; as
 * soon as the rows it is tried on reach it, it is nearly perfect. So any leak, in a protocol of
 * today or tomorrow, shows.
 */
class LeakTest {
  private static final TrainingSet WORLD = Worlds.twoTastes(100, 90, 5);

  /** The most rated films, save for people it knows by heart: these get what they rated highest. */
  private record ByHeart(TrainingSet leaked) implements Trainer {
    static final TrainingSet NOTHING = Worlds.set(Map.of(), 10);

    @Override
    public String name() {
      return "by-heart";
    }

    @Override
    public Scorer train(TrainingSet set) {
      Scorer twin = new Popular().train(set);
      TrainingSet known = leaked.users().size() == 0 ? set : leaked;
      return (profile, scores) -> {
        twin.score(profile, scores);
        for (int user = 0; user < known.users().size(); user++) {
          if (gave(known.ratings(), user, profile)) {
            recite(known.ratings(), user, scores);
          }
        }
      };
    }

    private static boolean gave(SparseMatrix ratings, int user, Profile profile) {
      for (int n = 0; n < profile.unseenSize(); n++) {
        if (ratings.find(user, profile.unseen(n)) >= 0) {
          return false;
        }
      }
      for (int n = 0; n < profile.size(); n++) {
        int entry = ratings.find(user, profile.item(n));
        if (entry < 0 || ratings.value(entry) != profile.stars(n)) {
          return false;
        }
      }
      return true;
    }

    private static void recite(SparseMatrix ratings, int user, float[] scores) {
      for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
        scores[ratings.column(n)] = 1 + ratings.value(n);
      }
    }
  }

  /** Stars it was told by anybody with these answers, else 3.5. */
  private record StarsByHeart(boolean remembers, TrainingSet leaked) implements RatingTrainer {
    @Override
    public String name() {
      return remembers ? "by-heart" : "twin";
    }

    @Override
    public RatingPredictor train(TrainingSet set) {
      TrainingSet known = leaked.users().size() == 0 ? set : leaked;
      return new RatingPredictor() {
        @Override
        public void score(Profile profile, float[] scores) {
          Arrays.fill(scores, 3.5f);
          for (int user = 0; remembers && user < known.users().size(); user++) {
            if (profile.size() > 0 && ByHeart.gave(known.ratings(), user, profile)) {
              for (int n = known.ratings().start(user); n < known.ratings().start(user + 1); n++) {
                scores[known.ratings().column(n)] = known.ratings().value(n);
              }
            }
          }
        }

        @Override
        public void predict(Profile profile, int[] items, double[] stars, double[] spread) {
          float[] scores = new float[known.items().size()];
          score(profile, scores);
          for (int n = 0; n < items.length; n++) {
            stars[n] = scores[items[n]];
          }
        }
      };
    }
  }

  private static double precision(Trainer trainer) {
    return new QuestionnaireProtocol(3, 5)
        .run(WORLD, List.of(trainer), () -> 0, Observer.SILENT)
        .get(0)
        .metrics()
        .precision();
  }

  private static double ndcg(Trainer trainer) {
    return new RankingProtocol(3)
        .run(WORLD, List.of(trainer), () -> 0, Observer.SILENT)
        .get(0)
        .ndcg100();
  }

  private static double error(RatingTrainer trainer) {
    return new RatingProtocol(3, 5)
        .run(WORLD, List.of(trainer), () -> 0, Observer.SILENT)
        .get(0)
        .rmse();
  }

  @Test
  void in_the_questionnaire_learning_by_heart_is_worth_nothing_unless_it_leaks() {
    double twin = precision(new Popular());
    assertThat(precision(new ByHeart(ByHeart.NOTHING))).isEqualTo(twin);
    assertThat(precision(new ByHeart(WORLD))).isGreaterThan(0.99).isGreaterThan(twin + 0.2);
  }

  @Test
  void in_the_ranking_learning_by_heart_is_worth_nothing_unless_it_leaks() {
    double twin = ndcg(new Popular());
    assertThat(ndcg(new ByHeart(ByHeart.NOTHING))).isEqualTo(twin);
    assertThat(ndcg(new ByHeart(WORLD))).isGreaterThan(0.95).isGreaterThan(twin + 0.2);
  }

  private static double newFilms(Trainer trainer) {
    return new ColdProtocol(3, 5)
        .run(WORLD, List.of(trainer), () -> 0, Observer.SILENT)
        .get(0)
        .ndcg100();
  }

  @Test
  void of_new_films_learning_by_heart_tells_nothing_unless_it_leaks() {
    double twin = newFilms(new Popular());
    assertThat(newFilms(new ByHeart(ByHeart.NOTHING))).isEqualTo(twin);
    assertThat(newFilms(new ByHeart(WORLD))).isGreaterThan(0.95).isGreaterThan(twin + 0.2);
  }

  @Test
  void in_the_rating_learning_by_heart_is_worth_nothing_unless_it_leaks() {
    double twin = error(new StarsByHeart(false, ByHeart.NOTHING));
    assertThat(error(new StarsByHeart(true, ByHeart.NOTHING))).isEqualTo(twin);
    assertThat(error(new StarsByHeart(true, WORLD))).isLessThan(0.1 * twin);
  }

  /**
   * What a stranger gets from a blend whose members are {@code ranker} and one that sees tastes.
   */
  private static float[] blended(Trainer ranker) {
    RatingTrainer stars = new StarsByHeart(false, ByHeart.NOTHING);
    Trainer svd = new TruncatedSvd(4, Signal.CENTRED, 1);
    VectorTrainer kernel = (VectorTrainer) Lineup.trainer("kernel", 1).orElseThrow();
    Scorer blend = new ModelSetTrainer(List.of(ranker, svd), stars, kernel, 1).train(WORLD);
    float[] scores = new float[WORLD.items().size()];
    blend.score(Profile.of(Map.of(0, 0.5f, 1, 0.5f, 2, 5f), Set.of(3)), scores);
    return scores;
  }

  @Test
  void in_the_blends_rehearsals_learning_by_heart_earns_no_weight_unless_it_leaks() {
    float[] twin = blended(new Popular());
    assertThat(blended(new ByHeart(ByHeart.NOTHING))).containsExactly(twin);
    assertThat(blended(new ByHeart(WORLD))).isNotEqualTo(twin);
  }

  /** Hands on what it is given, and keeps who was in it. */
  private static final class Spy implements Trainer {
    private final Map<Integer, Set<Long>> trained = new TreeMap<>();

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
      trained.put(trained.size(), people);
      return new Popular().train(set);
    }
  }

  @Test
  void nobody_is_ranked_for_or_asked_who_was_trained_on() {
    Spy spy = new Spy();
    Map<Long, Integer> tried = new HashMap<>();
    Observer witness =
        new Observer() {
          @Override
          public void outcome(Outcome outcome) {
            assertThat(spy.trained.get(spy.trained.size() - 1)).doesNotContain(outcome.person());
            tried.merge(outcome.person(), 1, Integer::sum);
          }
        };
    new RankingProtocol(1).run(WORLD, List.of(spy), () -> 0, witness);
    assertThat(tried).isNotEmpty();
    new AnswersProtocol(1, 5).run(WORLD, List.of(spy), witness);
    new QuestionnaireProtocol(1, 5).run(WORLD, List.of(spy), () -> 0, witness);
    assertThat(spy.trained).hasSize(11);
    assertThat(tried).hasSizeGreaterThan(60);
  }
}
