package matinee.recommend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a {@link ModelSet}: the models, the blend's weights, and the check. Equal data and
 * settings give equal bits, however many threads work.
 *
 * <p>The people are split into parts. For each part, the models train without it and rehearse with
 * its people ({@link Rehearsal}); from all rehearsals the weights are learned, and the check is
 * made. Meanwhile the models that go live train on everybody.
 */
public final class ModelSetTrainer implements Trainer {
  /** How many parts the people are split into. */
  static final int PARTS = 3;

  private static final int MOST_LEFT_OUT = 1500;
  private static final int MOST_REHEARSED = 20_000;

  private final List<Trainer> rankers;
  private final RatingTrainer predictor;
  private final VectorTrainer kernel;
  private final long seed;

  /**
   * A trainer of these models.
   *
   * @param rankers models that order films, names distinct
   * @param predictor the model that guesses stars
   * @param kernel the model that keeps a vector of each visitor; no part of the blend
   * @param seed for the simulated forms
   */
  public ModelSetTrainer(
      List<Trainer> rankers, RatingTrainer predictor, VectorTrainer kernel, long seed) {
    this.rankers = List.copyOf(rankers);
    this.predictor = predictor;
    this.kernel = kernel;
    this.seed = seed;
  }

  @Override
  public String name() {
    return Recommender.BLEND;
  }

  /** Trains on {@code set} in the calling thread, and gives the blend. */
  @Override
  public Blend train(TrainingSet set) {
    List<Rehearsal> rehearsals = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      rehearsals.addAll(rehearse(set, part));
    }
    List<Scorer> models = new ArrayList<>();
    rankers.forEach(ranker -> models.add(ranker.train(set)));
    models.add(predictor.trainToScore(set));
    return Blend.of(models, learn(rehearsals).weights(), Popularity.of(set.ratings()));
  }

  /**
   * Trains on {@code set}; the models side by side on {@code threads}, which stays open.
   *
   * @throws InterruptedException where the waiting thread is interrupted; what was begun is
   *     cancelled
   * @throws IllegalStateException where a model fails, with its error as the cause
   */
  public ModelSet train(TrainingSet set, ExecutorService threads) throws InterruptedException {
    List<Future<?>> begun = new ArrayList<>();
    try {
      List<Future<List<Rehearsal>>> parts = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        int left = part;
        parts.add(begin(() -> rehearse(set, left), threads, begun));
      }
      Future<RatingPredictor> stars = begin(() -> predictor.train(set), threads, begun);
      Future<VectorScorer> vectors = begin(() -> kernel.trainToScore(set), threads, begun);
      List<Future<Scorer>> live = new ArrayList<>();
      for (Trainer ranker : rankers) {
        live.add(begin(() -> ranker.train(set), threads, begun));
      }
      List<Rehearsal> rehearsals = new ArrayList<>();
      for (Future<List<Rehearsal>> part : parts) {
        rehearsals.addAll(part.get());
      }
      List<Scorer> members = new ArrayList<>();
      for (Future<Scorer> model : live) {
        members.add(model.get());
      }
      return assemble(set, members, stars.get(), vectors.get(), rehearsals);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A model could not be trained", failed.getCause());
    } finally {
      begun.forEach(task -> task.cancel(true));
    }
  }

  private static <T> Future<T> begin(
      Callable<T> task, ExecutorService threads, List<Future<?>> begun) {
    Future<T> future = threads.submit(task);
    begun.add(future);
    return future;
  }

  private List<Rehearsal> rehearse(TrainingSet set, int part) {
    int people = set.users().size();
    HeldOut left = HeldOut.of(set, row -> partOf(row, people) == part);
    TrainingSet training = some(left.training());
    if (left.people().length == 0 || training.users().size() == 0) {
      return List.of();
    }
    List<Scorer> models = new ArrayList<>();
    for (Trainer ranker : rankers) {
      models.add(ranker.train(training));
    }
    models.add(predictor.trainToScore(training));
    Popularity popularity = Popularity.of(training.ratings());
    Blend unweighted = Blend.of(models, BlendWeights.equal(names()), popularity);
    return Rehearsal.of(left, unweighted, popularity.mostRated(Questionnaire.POOL), seed);
  }

  /** As many people as it takes to learn weights, spread over all: models of more differ little. */
  private static TrainingSet some(TrainingSet training) {
    int people = training.users().size();
    int step = (people + MOST_REHEARSED - 1) / MOST_REHEARSED;
    return step <= 1
        ? training
        : training.select(IntStream.range(0, people).filter(row -> row % step == 0).toArray());
  }

  /** The part that {@code row} belongs to; of a great many people only some are ever left out. */
  private static int partOf(int row, int people) {
    int every = Math.max(PARTS, people / MOST_LEFT_OUT);
    return row % every;
  }

  private BlendLearner.Lesson learn(List<Rehearsal> rehearsals) {
    return new BlendLearner(names()).learn(rehearsals);
  }

  private ModelSet assemble(
      TrainingSet set,
      List<Scorer> models,
      RatingPredictor stars,
      VectorScorer vectors,
      List<Rehearsal> rehearsals) {
    BlendLearner.Lesson lesson = learn(rehearsals);
    Popularity popularity = Popularity.of(set.ratings());
    Map<String, Scorer> named = new LinkedHashMap<>();
    for (int n = 0; n < rankers.size(); n++) {
      named.put(rankers.get(n).name(), models.get(n));
    }
    List<Scorer> members = new ArrayList<>(models);
    members.add(stars);
    Blend blend = Blend.of(members, lesson.weights(), popularity);
    return new ModelSet(set, named, stars, vectors, blend, lesson.verdict());
  }

  private List<String> names() {
    return Stream.concat(rankers.stream(), Stream.of(predictor)).map(Trainer::name).toList();
  }
}
