package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import matinee.math.Draw;
import matinee.math.SparseMatrix;
import matinee.math.TopK;
import matinee.recommend.ColdFilms;
import matinee.recommend.Popularity;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * How well films that nobody has rated yet find the people who will like them: films are held out,
 * not ratings.
 *
 * <p>The rated films are split into folds by the seed. Of one fold the training keeps what is known
 * of the films and loses every rating. Each person who liked one of them is known by the ratings of
 * all other films; the fold's films alone are ranked for them, those of equal score by lot, and the
 * liked ones are to be found. One figure asks more: how many of them stand among the first hundred
 * of all films that the person has not rated, beside films with thousands of ratings.
 *
 * <p>A. Schein et al.: Methods and Metrics for Cold-Start Recommendations, SIGIR 2002.
 *
 * @param seed of the folds and of the lots
 * @param folds at least 2
 */
public record ColdProtocol(long seed, int folds) {
  private static final int DEPTH = 100;

  public ColdProtocol {
    if (folds < 2) {
      throw new IllegalArgumentException("At least two folds, not " + folds);
    }
  }

  /**
   * A person's known films, the new ones in the order of the lot, and which of these they liked.
   *
   * @param wanted places among {@code films}
   */
  private record Case(long person, Profile profile, int[] films, Set<Integer> wanted) {}

  /** Measures each of {@code trainers}, in their order. */
  public List<ColdRow> run(
      TrainingSet set, List<Trainer> trainers, LongSupplier nanoTime, Observer observer) {
    int[] fold = split(set);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    trainers.forEach(one -> tallies.put(one.name(), new Tally(one, nanoTime, observer)));
    Steps steps = new Steps(observer, folds * trainers.size());
    for (int f = 0; f < folds; f++) {
      BitSet films = new BitSet();
      for (int item = 0; item < fold.length; item++) {
        films.set(item, fold[item] == f);
      }
      ColdFilms cold = ColdFilms.of(set, films);
      List<Case> cases = cases(cold);
      for (Tally tally : tallies.values()) {
        tally.hold(cold.training(), cases, steps, ", fold " + (f + 1));
      }
    }
    return tallies.values().stream().map(Tally::row).toList();
  }

  /** The fold of every film: a shuffle of the rated ones dealt out in turn; −1 for the others. */
  private int[] split(TrainingSet set) {
    int[] order = Popularity.of(set.ratings()).mostRated(set.items().size());
    Draw.toFront(order, order.length, new SplittableRandom(seed));
    int[] fold = new int[set.items().size()];
    Arrays.fill(fold, -1);
    for (int n = 0; n < order.length; n++) {
      fold[order[n]] = n % folds;
    }
    return fold;
  }

  private List<Case> cases(ColdFilms cold) {
    return IntStream.range(0, cold.whole().users().size())
        .mapToObj(user -> person(cold, user))
        .filter(person -> person.profile.size() > 0 && !person.wanted.isEmpty())
        .toList();
  }

  private Case person(ColdFilms cold, int user) {
    TrainingSet set = cold.whole();
    long id = set.users().id(user);
    int[] films = cold.films().stream().toArray();
    Draw.toFront(films, films.length, new SplittableRandom(seed * 1_000_003 + id));
    Map<Integer, Float> known = new HashMap<>();
    Set<Integer> liked = new HashSet<>();
    SparseMatrix ratings = set.ratings();
    for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
      if (!cold.films().get(ratings.column(n))) {
        known.put(ratings.column(n), ratings.value(n));
      } else if (ratings.value(n) >= Questionnaire.LIKED) {
        liked.add(ratings.column(n));
      }
    }
    Set<Integer> wanted = new HashSet<>();
    for (int place = 0; place < films.length; place++) {
      if (liked.contains(films[place])) {
        wanted.add(place);
      }
    }
    return new Case(id, Profile.of(known, Set.of()), films, wanted);
  }

  /** One model's figures and times so far. */
  private static final class Tally {
    private final Trainer trainer;
    private final LongSupplier nanoTime;
    private final Observer observer;
    private final Map<Metric, Double> sums = new EnumMap<>(Metric.class);
    private final List<Long> fits = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();

    Tally(Trainer trainer, LongSupplier nanoTime, Observer observer) {
      this.trainer = trainer;
      this.nanoTime = nanoTime;
      this.observer = observer;
    }

    void hold(TrainingSet training, List<Case> cases, Steps steps, String fold) {
      steps.training(trainer.name(), fold);
      long start = nanoTime.getAsLong();
      Scorer scorer = trainer.train(training);
      fits.add(nanoTime.getAsLong() - start);
      steps.trying(trainer.name(), fold);
      float[] all = new float[training.items().size()];
      for (int n = 0; n < cases.size(); n++) {
        Case person = cases.get(n);
        long asked = nanoTime.getAsLong();
        scorer.score(person.profile, all);
        int[] best = TopK.of(all, DEPTH, person.profile.shown());
        times.add(nanoTime.getAsLong() - asked);
        tell(person, all, best);
        steps.tried(n + 1, cases.size());
      }
      steps.tried();
    }

    private void tell(Case person, float[] all, int[] best) {
      float[] scores = new float[person.films.length];
      Set<Integer> liked = new HashSet<>();
      for (int place = 0; place < scores.length; place++) {
        float score = all[person.films[place]];
        scores[place] = Float.isNaN(score) ? Float.NEGATIVE_INFINITY : score;
        if (person.wanted.contains(place)) {
          liked.add(person.films[place]);
        }
      }
      int[] ranked = TopK.of(scores, DEPTH, new BitSet());
      Map<Metric, Double> figures =
          Map.of(
              Metric.RECALL_20, RankingProtocol.recall(ranked, person.wanted, 20),
              Metric.RECALL_50, RankingProtocol.recall(ranked, person.wanted, 50),
              Metric.NDCG_100, RankingProtocol.ndcg(ranked, person.wanted),
              Metric.AUC, auc(scores, person.wanted),
              Metric.AMONG_ALL, RankingProtocol.recall(best, liked, DEPTH));
      figures.forEach(
          (metric, figure) -> {
            sums.merge(metric, figure, Double::sum);
            observer.outcome(new Outcome(trainer.name(), person.person, metric, figure, 1));
          });
    }

    ColdRow row() {
      double all = Math.max(1, times.size());
      long[] asked = times.stream().mapToLong(Long::longValue).toArray();
      return new ColdRow(
          trainer.name(),
          sums.getOrDefault(Metric.RECALL_20, 0.0) / all,
          sums.getOrDefault(Metric.RECALL_50, 0.0) / all,
          sums.getOrDefault(Metric.NDCG_100, 0.0) / all,
          sums.getOrDefault(Metric.AUC, 0.0) / all,
          sums.getOrDefault(Metric.AMONG_ALL, 0.0) / all,
          times.size(),
          fits.stream().mapToLong(Long::longValue).average().orElse(0) / 1e9,
          QuestionnaireRow.quantile(asked, 0.5),
          QuestionnaireRow.quantile(asked, 0.99));
    }
  }

  /**
   * The share of pairs, a wanted film and another, in which the wanted scores higher; ties half.
   */
  static double auc(float[] scores, Set<Integer> wanted) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Float.compare(scores[a], scores[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    int below = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int good = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        good += wanted.contains(order[to++]) ? 1 : 0;
      }
      int others = to - from - good;
      sum += good * (below + others / 2.0);
      below += others;
      from = to;
    }
    return below == 0 ? 0.5 : sum / ((double) below * (order.length - below));
  }
}
