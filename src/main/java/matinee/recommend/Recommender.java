package matinee.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import matinee.math.TopK;

/**
 * Picks films for a visitor from the live models, and says why. Stateless.
 *
 * <p>The order is the blend's, or one model's; the stars are the rating predictor's. Explanations
 * belong to no model: each answer is left out in turn and the stars are predicted again ({@link
 * RatingPredictor#predictWithoutEach}).
 */
public final class Recommender {
  /** The name of the blend among the models' names. */
  public static final String BLEND = "blend";

  /** How many films a slate holds where enough fit. */
  public static final int SLATE = 5;

  /**
   * Up to {@code query.size()} films, best first, never an excluded one, nor one on which the model
   * has no opinion; at most one of a series ({@link SlateChoice}).
   *
   * @throws IllegalArgumentException for a model that {@code live} does not have
   */
  public List<Recommendation> recommend(ModelSet live, Query query) {
    Workspace space = live.blend().borrow();
    try {
      return query.model().equals(BLEND)
          ? byBlend(live, query, space)
          : byModel(live, query, space.scores());
    } finally {
      live.blend().giveBack(space);
    }
  }

  private static List<Recommendation> byBlend(ModelSet live, Query query, Workspace space) {
    live.blend().score(query.profile(), space);
    int[] items = live.choice().choose(space.scores(), query.size(), query.excluded());
    List<Map<String, Double>> contributions = new ArrayList<>();
    for (int item : items) {
      contributions.add(live.blend().contributions(space.parts(), item));
    }
    return explain(live, query.profile(), items, space.scores(), contributions);
  }

  private static List<Recommendation> byModel(ModelSet live, Query query, float[] scores) {
    live.scorer(query.model()).score(query.profile(), scores);
    int[] items = live.choice().choose(scores, query.size(), query.excluded());
    List<Map<String, Double>> contributions = new ArrayList<>();
    for (int item : items) {
      contributions.add(Map.of(query.model(), (double) scores[item]));
    }
    return explain(live, query.profile(), items, scores, contributions);
  }

  private static List<Recommendation> explain(
      ModelSet live,
      Profile profile,
      int[] items,
      float[] scores,
      List<Map<String, Double>> contributions) {
    double[] stars = new double[items.length];
    double[] spread = new double[items.length];
    live.predictor().predict(profile, items, stars, spread);
    List<List<Influence>> influences = influences(live.predictor(), profile, items, stars);
    List<Recommendation> slate = new ArrayList<>();
    for (int n = 0; n < items.length; n++) {
      slate.add(
          new Recommendation(
              items[n],
              scores[items[n]],
              RatingPredictor.onScale(stars[n]),
              spread[n],
              influences.get(n),
              live.crowd().fondness(profile, items[n]).orElse(null),
              contributions.get(n)));
    }
    return List.copyOf(slate);
  }

  /** For each of {@code items}, what each answer did to its {@code stars}; strongest first. */
  private static List<List<Influence>> influences(
      RatingPredictor predictor, Profile profile, int[] items, double[] stars) {
    List<List<Influence>> all = new ArrayList<>();
    IntStream.range(0, items.length).forEach(n -> all.add(new ArrayList<>()));
    double[][] without = new double[profile.size()][items.length];
    predictor.predictWithoutEach(profile, items, without);
    for (int answer = 0; answer < profile.size(); answer++) {
      for (int n = 0; n < items.length; n++) {
        double difference = stars[n] - without[answer][n];
        all.get(n).add(new Influence(profile.item(answer), difference));
      }
    }
    Comparator<Influence> strongest =
        Comparator.comparingDouble((Influence influence) -> -Math.abs(influence.stars()));
    all.forEach(list -> list.sort(strongest.thenComparingInt(Influence::item)));
    return all;
  }

  /** What the visitor would give {@code item}. */
  public Guess guess(ModelSet live, Profile profile, int item) {
    double[] stars = new double[1];
    double[] spread = new double[1];
    live.predictor().predict(profile, new int[] {item}, stars, spread);
    return new Guess(RatingPredictor.onScale(stars[0]), spread[0]);
  }

  /**
   * The best of {@code candidates} by the blend; empty where there are none. That the visitor has
   * not seen them is not held against them: they are scored from the ratings alone, and so not by
   * the scores of the slate.
   */
  public OptionalInt bestOf(ModelSet live, Profile profile, int[] candidates) {
    if (candidates.length == 0) {
      return OptionalInt.empty();
    }
    Workspace space = live.blend().borrow();
    live.blend().score(profile.withoutUnseen(), space);
    BitSet others = new BitSet();
    others.set(0, live.items().size());
    IntStream.of(candidates).forEach(others::clear);
    OptionalInt best = IntStream.of(TopK.of(space.scores(), 1, others)).findFirst();
    live.blend().giveBack(space);
    return best;
  }
}
