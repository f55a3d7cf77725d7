package matinee.recommend;

import java.util.ArrayList;
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
  private final Check check;
  private final ItemFeatures features;
  private final Popularity popularity;
  private final BlendWeights weights;
  private final Crowd crowd;

  ModelSet(
      IdIndex items,
      ItemFeatures features,
      Popularity popularity,
      Crowd crowd,
      Map<String, Scorer> rankers,
      RatingPredictor predictor,
      VectorScorer kernel,
      BlendWeights weights,
      Check check) {
    this.items = items;
    this.features = features;
    this.popularity = popularity;
    this.rankers = Collections.unmodifiableMap(new LinkedHashMap<>(rankers));
    this.predictor = predictor;
    this.kernel = kernel;
    this.weights = weights;
    this.blend = blend(rankers, predictor, weights, popularity);
    this.soup = Soup.of(features, popularity);
    this.choice = new SlateChoice(features, soup);
    this.twoStage = new TwoStage(soup, kernel);
    this.crowd = crowd;
    this.check = check;
  }

  private static Blend blend(
      Map<String, Scorer> rankers, Scorer predictor, BlendWeights weights, Popularity popularity) {
    List<Scorer> members = new ArrayList<>(rankers.values());
    members.add(predictor);
    return Blend.of(members, weights, popularity);
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
   * The names of the models that place films which nobody had rated; in the blend they do just that
   * and have no weight beyond.
   */
  public List<String> placing() {
    return names().stream().filter(name -> scorer(name).placesUnrated()).toList();
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
    return check.verdict();
  }

  /** All that the check after training found. */
  public Check check() {
    return check;
  }

  /**
   * What this is made of, for {@link ModelSetTrainer#restoreSet}.
   *
   * @throws UnsupportedOperationException where a model cannot be kept
   */
  public Parts parts() {
    Parts.Builder models = new Parts.Builder();
    rankers.forEach((name, ranker) -> models.put(name, ranker.parts()));
    return new Parts.Builder()
        .put("items", items.ids())
        .put("features", features.parts())
        .put("popularity", popularity.counts())
        .put("crowd", crowd.means())
        .put("rankers", models.build())
        .put("predictor", predictor.parts())
        .put("kernel", kernel.parts())
        .put("members", weights.names())
        .put("weights", weights.values().stream().mapToDouble(value -> value).toArray())
        .put("check", check.parts())
        .build();
  }
}
