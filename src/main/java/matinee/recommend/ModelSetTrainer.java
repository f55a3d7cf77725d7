package matinee.recommend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matinee.math.Parallel;

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
   * @param rankers models that order films, names distinct; those that place films that nobody
   *     rated do just that in the blend, and have no weight in it beyond
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
      rehearsals.addAll(rehearse(set, part, new Counting(1, share -> {})));
    }
    List<Scorer> models = new ArrayList<>();
    rankers.forEach(ranker -> models.add(ranker.train(set)));
    models.add(predictor.trainToScore(set));
    return Blend.of(models, weights(learn(rehearsals)), Popularity.of(set.ratings()));
  }

  /**
   * Trains on {@code set}; the models side by side on {@code threads}, which stays open.
   *
   * @throws InterruptedException where the waiting thread is interrupted; what was begun is
   *     cancelled
   * @throws IllegalStateException where a model fails, with its error as the cause
   */
  public ModelSet train(TrainingSet set, ExecutorService threads) throws InterruptedException {
    return train(set, threads, share -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param progress takes the share of the models that is trained, 0 … 1, in whatever thread
   */
  public ModelSet train(TrainingSet set, ExecutorService threads, DoubleConsumer progress)
      throws InterruptedException {
    List<Future<?>> begun = new ArrayList<>();
    Counting models = new Counting(PARTS * names().size() + rankers.size() + 2, progress);
    try {
      List<Future<List<Rehearsal>>> parts = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        int left = part;
        parts.add(begin(() -> rehearse(set, left, models), threads, begun));
      }
      Future<RatingPredictor> stars =
          begin(() -> models.count(predictor.train(set)), threads, begun);
      Future<VectorScorer> vectors =
          begin(() -> models.count(kernel.trainToScore(set)), threads, begun);
      List<Future<Scorer>> live = new ArrayList<>();
      for (Trainer ranker : rankers) {
        live.add(begin(() -> models.count(ranker.train(set)), threads, begun));
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

  /** Counts the models that are trained; and stops the work where its thread is interrupted. */
  private static final class Counting {
    private final int all;
    private final DoubleConsumer progress;
    private final AtomicInteger trained = new AtomicInteger();

    Counting(int all, DoubleConsumer progress) {
      this.all = all;
      this.progress = progress;
    }

    <T> T count(T model) {
      Parallel.stopIfInterrupted();
      progress.accept((double) trained.incrementAndGet() / all);
      return model;
    }
  }

  private static <T> Future<T> begin(
      Callable<T> task, ExecutorService threads, List<Future<?>> begun) {
    Future<T> future = threads.submit(task);
    begun.add(future);
    return future;
  }

  private List<Rehearsal> rehearse(TrainingSet set, int part, Counting count) {
    int people = set.users().size();
    HeldOut left = HeldOut.of(set, row -> partOf(row, people) == part);
    TrainingSet training = some(left.training());
    if (left.people().length == 0 || training.users().size() == 0) {
      return List.of();
    }
    List<Scorer> models = new ArrayList<>();
    for (Trainer ranker : rankers) {
      if (!ranker.placesUnrated()) {
        models.add(count.count(ranker.train(training)));
      }
    }
    models.add(count.count(predictor.trainToScore(training)));
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
    return new ModelSet(
        set.items(),
        set.features(),
        popularity,
        Crowd.of(set),
        named,
        stars,
        vectors,
        weights(lesson),
        check(set, lesson));
  }

  /** The weights of all members: those learned, and none of those that place unrated films. */
  private BlendWeights weights(BlendLearner.Lesson lesson) {
    List<String> learned = lesson.weights().names();
    List<String> all = members().map(Trainer::name).toList();
    return new BlendWeights(
        all,
        all.stream()
            .map(name -> learned.contains(name) ? lesson.weights().of(learned.indexOf(name)) : 0.0)
            .toList());
  }

  private Check check(TrainingSet set, BlendLearner.Lesson lesson) {
    List<Check.Member> members = new ArrayList<>();
    for (int n = 0; n < names().size(); n++) {
      members.add(new Check.Member(names().get(n), lesson.weights().of(n), lesson.precisions()[n]));
    }
    long[] people = IntStream.of(lesson.users()).mapToLong(set.users()::id).toArray();
    return new Check(lesson.verdict(), members, Tryouts.of(people, lesson.liked()));
  }

  /**
   * The models whose {@link ModelSet#parts} these are, bit for bit; those of an earlier lineup too,
   * as long as its models are still among these.
   *
   * @throws IllegalArgumentException where they are not, or the parts are of something else
   */
  public ModelSet restoreSet(Parts parts) {
    Parts kept = parts.parts("rankers");
    Map<String, Scorer> named = new LinkedHashMap<>();
    for (String name : kept.names()) {
      named.put(name, ranker(name).restore(kept.parts(name)));
    }
    List<Double> weights = DoubleStream.of(parts.doubles("weights")).boxed().toList();
    ItemFeatures features = ItemFeatures.restore(parts.parts("features"));
    return new ModelSet(
        IdIndex.of(parts.longs("items")),
        features,
        Popularity.of(parts.ints("popularity")),
        new Crowd(features, parts.floats("crowd")),
        named,
        predictor.restore(parts.parts("predictor")),
        kernel.restoreToScore(parts.parts("kernel")),
        new BlendWeights(parts.words("members"), weights),
        Check.restore(parts.parts("check")));
  }

  private Trainer ranker(String name) {
    return rankers.stream()
        .filter(ranker -> ranker.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no model " + name + " any more"));
  }

  /** The models and their settings in words, equal for equal trainers. */
  @Override
  public String toString() {
    return Stream.concat(members(), Stream.of(kernel))
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  /** The members that rehearse, and whose weights are learned. */
  private List<String> names() {
    return members().filter(trainer -> !trainer.placesUnrated()).map(Trainer::name).toList();
  }

  /** The blend's members: the kernel model is none. */
  private Stream<Trainer> members() {
    return Stream.concat(rankers.stream(), Stream.of(predictor));
  }
}
