package matinee.recommend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All models of one training, over one item index: what is live, as one immutable value. A request
 * reads it once and stays with it.
 */
public final class ModelSet {
  private final IdIndex items;
  private final Map<String, Scorer> rankers;
  private final RatingPredictor predictor;
  private final VectorScorer kernel;
  private final Blend blend;
  private final Soup soup;
  private final SlateChoice choice;
  private final TwoStage twoStage;
  private final Crowd crowd;
  private final Verdict verdict;

  ModelSet(
      TrainingSet set,
      Map<String, Scorer> rankers,
      RatingPredictor predictor,
      VectorScorer kernel,
      Blend blend,
      Verdict verdict) {
    this.items = set.items();
    this.rankers = Collections.unmodifiableMap(new LinkedHashMap<>(rankers));
    this.predictor = predictor;
    this.kernel = kernel;
    this.blend = blend;
    this.soup = Soup.of(set);
    this.choice = new SlateChoice(set.features(), soup);
    this.twoStage = new TwoStage(soup, kernel);
    this.crowd = Crowd.of(set);
    this.verdict = verdict;
  }

  /** The films, and their positions in every model. */
  public IdIndex items() {
    return items;
  }

  /** The names of the models whose order a query may follow, without the blend's. */
  public List<String> names() {
    return List.copyOf(rankers.keySet());
  }

  /**
   * The model called {@code name}, or the blend.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public Scorer scorer(String name) {
    if (name.equals(Recommender.BLEND)) {
      return blend;
    }
    Scorer found = rankers.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No model is called " + name);
    }
    return found;
  }

  /** All models in one order. */
  public Blend blend() {
    return blend;
  }

  /** The model that guesses stars. */
  public RatingPredictor predictor() {
    return predictor;
  }

  /** The model to which a visitor is a vector that can be kept. */
  public VectorScorer kernel() {
    return kernel;
  }

  /** What films are alike in, for films like one film. */
  public Soup soup() {
    return soup;
  }

  /** Which of the best-scored films make a slate. */
  public SlateChoice choice() {
    return choice;
  }

  /** What to see after one film. */
  public TwoStage twoStage() {
    return twoStage;
  }

  /** What everybody makes of each film. */
  public Crowd crowd() {
    return crowd;
  }

  /** What the check after training found. */
  public Verdict verdict() {
    return verdict;
  }
}
