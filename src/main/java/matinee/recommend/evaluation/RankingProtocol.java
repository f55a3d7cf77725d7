package matinee.recommend.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import matinee.math.SparseMatrix;
import matinee.math.TopK;
import matinee.recommend.HeldOut;
import matinee.recommend.Profile;
import matinee.recommend.Questionnaire;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;

/**
 * How well liked films come first for people who were never in the training, from most of what they
 * rated: strong generalisation.
 *
 * <p>D. Liang et al.: Variational Autoencoders for Collaborative Filtering, WWW 2018. One person in
 * five is held out; of their films four in five, drawn by the seed, are the profile, and the liked
 * ones of the rest are to be found. Recall at k is measured against min(k, liked).
 *
 * @param seed of who is held out, and of their films
 */
public record RankingProtocol(long seed) {
  private static final double HELD_OUT = 0.2;
  private static final double KNOWN = 0.8;
  private static final int DEPTH = 100;

  /** A held-out person's known films, and the liked ones to be found. */
  private record Case(long person, Profile profile, Set<Integer> wanted) {}

  /** Measures each of {@code trainers}, in their order. */
  public List<RankingRow> run(
      TrainingSet set, List<Trainer> trainers, LongSupplier nanoTime, Observer observer) {
    SplittableRandom random = new SplittableRandom(seed);
    BitSet picked = new BitSet();
    for (int user = 0; user < set.users().size(); user++) {
      picked.set(user, random.nextDouble() < HELD_OUT);
    }
    HeldOut held = HeldOut.of(set, picked::get);
    List<Case> cases =
        IntStream.of(held.people())
            .mapToObj(user -> split(set, user, random))
            .filter(person -> !person.wanted.isEmpty())
            .toList();
    Steps steps = new Steps(observer, trainers.size());
    List<RankingRow> rows = new ArrayList<>();
    for (Trainer trainer : trainers) {
      rows.add(measure(trainer, held.training(), cases, nanoTime, observer, steps));
    }
    return rows;
  }

  private static Case split(TrainingSet set, int user, SplittableRandom random) {
    SparseMatrix ratings = set.ratings();
    Map<Integer, Float> known = new HashMap<>();
    Set<Integer> wanted = new HashSet<>();
    for (int n = ratings.start(user); n < ratings.start(user + 1); n++) {
      if (random.nextDouble() < KNOWN) {
        known.put(ratings.column(n), ratings.value(n));
      } else if (ratings.value(n) >= Questionnaire.LIKED) {
        wanted.add(ratings.column(n));
      }
    }
    return new Case(set.users().id(user), Profile.of(known, Set.of()), wanted);
  }

  private static RankingRow measure(
      Trainer trainer,
      TrainingSet training,
      List<Case> cases,
      LongSupplier nanoTime,
      Observer observer,
      Steps steps) {
    steps.training(trainer.name(), "");
    long start = nanoTime.getAsLong();
    Scorer scorer = trainer.train(training);
    double fit = (nanoTime.getAsLong() - start) / 1e9;
    steps.trying(trainer.name(), "");
    Map<Metric, Double> sums = new EnumMap<>(Metric.class);
    long[] times = new long[cases.size()];
    float[] scores = new float[training.items().size()];
    for (int n = 0; n < times.length; n++) {
      Case person = cases.get(n);
      long asked = nanoTime.getAsLong();
      scorer.score(person.profile, scores);
      int[] ranked = TopK.of(scores, DEPTH, person.profile.shown());
      times[n] = nanoTime.getAsLong() - asked;
      figures(ranked, person.wanted)
          .forEach(
              (metric, figure) -> {
                sums.merge(metric, figure, Double::sum);
                observer.outcome(new Outcome(trainer.name(), person.person, metric, figure, 1));
              });
      steps.tried(n + 1, times.length);
    }
    steps.tried();
    double all = Math.max(1, times.length);
    return new RankingRow(
        trainer.name(),
        sums.getOrDefault(Metric.RECALL_20, 0.0) / all,
        sums.getOrDefault(Metric.RECALL_50, 0.0) / all,
        sums.getOrDefault(Metric.NDCG_100, 0.0) / all,
        fit,
        QuestionnaireRow.quantile(times, 0.5),
        QuestionnaireRow.quantile(times, 0.99));
  }

  private static Map<Metric, Double> figures(int[] ranked, Set<Integer> wanted) {
    return Map.of(
        Metric.RECALL_20, recall(ranked, wanted, 20),
        Metric.RECALL_50, recall(ranked, wanted, 50),
        Metric.NDCG_100, ndcg(ranked, wanted));
  }

  static double recall(int[] ranked, Set<Integer> wanted, int depth) {
    long found = IntStream.of(ranked).limit(depth).filter(wanted::contains).count();
    return found / (double) Math.min(depth, wanted.size());
  }

  static double ndcg(int[] ranked, Set<Integer> wanted) {
    double gain = 0;
    double best = 0;
    for (int rank = 0; rank < DEPTH; rank++) {
      double discount = 1 / Math.log(rank + 2);
      gain += rank < ranked.length && wanted.contains(ranked[rank]) ? discount : 0;
      best += rank < wanted.size() ? discount : 0;
    }
    return gain / best;
  }
}
