package matinee.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import matinee.math.TopK;

/**
 * What to see after one film: first the films that share a genre with it, then of those the ones
 * most like it that this visitor would like. Immutable.
 *
 * <p>The score of a candidate is {@code (1 − w) · alike + w · stars}, where alike is its similarity
 * to the film in the {@link Soup} and stars what the kernel model predicts for the visitor, each
 * standardised over the candidates. {@code w = } {@link #TASTE} {@code · n / (n + } {@link
 * #DAMPING}{@code )} for a visitor with n ratings; with fewer than {@link #LEAST_RATINGS} there is
 * no taste to go by, w is 0 and the soup alone decides.
 *
 * <p>Films after a liked one, for people held out (seeds 11 and 12, five folds, ten films; share
 * liked, share liked of those rated, mean similarity), with ten ratings:
 *
 * <pre>
 *  w     ml-latest-small*       ml-100k
 *  0     .038  .68  .28         .092  .63  .92
 *  .5    .048  .73  .27         .139  .78  .85
 *  .6    .056  .75  .26         .160  .81  .79
 *  .7    .082  .77  .23         .179  .83  .68
 *  .85   .119  .79  .11         .193  .86  .46
 *  1     .122  .80  .02         .190  .87  .31
 * </pre>
 *
 * (* with keywords and people from elsewhere.) Up to .7 the liking grows and the likeness hardly
 * falls; beyond, the film asked about no longer matters. It is much the same from one rating to
 * eighty, since most of the gain is how good a film is; so the damping is small.
 *
 * <p>Two stages, cheap candidates and then a dear order, as in P. Covington, J. Adams, E. Sargin:
 * Deep Neural Networks for YouTube Recommendations, RecSys 2016.
 */
public final class TwoStage {
  /** With fewer ratings than this, a visitor's taste has no say. */
  public static final int LEAST_RATINGS = 3;

  private static final float TASTE = 0.75f;
  private static final float DAMPING = 1;

  private final Soup soup;
  private final VectorScorer kernel;

  /** Over films alike in {@code soup}, by the stars that {@code kernel} predicts. */
  TwoStage(Soup soup, VectorScorer kernel) {
    this.soup = soup;
    this.kernel = kernel;
  }

  /**
   * One film to see after another, and why.
   *
   * @param item its position
   * @param score the value by which the films are ordered; higher is better
   * @param similarity to the film asked about, 0 … 1
   * @param shared what both have in common, strongest first
   * @param stars what the visitor would give it, 0.5 … 5
   */
  public record Pick(
      int item, double score, double similarity, List<Soup.Shared> shared, double stars) {}

  /**
   * Up to {@code k} films to see after {@code film}, best first: never itself, an excluded one, or
   * one that the visitor rated. Where nothing is known of {@code film}, all films are candidates
   * and the stars alone decide.
   */
  public List<Pick> after(int film, Profile profile, BitSet excluded, int k) {
    return after(film, profile, kernel.foldIn(profile), excluded, k);
  }

  /**
   * The same for a visitor whose vector was kept.
   *
   * @param vector {@code profile} folded into the kernel model of this training
   */
  public List<Pick> after(int film, Profile profile, float[] vector, BitSet excluded, int k) {
    BitSet candidates = soup.ofItsGenres(film);
    candidates.andNot(excluded);
    candidates.andNot(profile.shown());
    candidates.clear(film);
    float[] stars = new float[soup.items()];
    kernel.score(vector, stars);
    float[] scores = new float[stars.length];
    soup.mix(new int[] {film}, new float[] {1}, scores);
    float[] alike = scores.clone();
    combine(scores, stars, candidates, soup.knows(film) ? weight(profile.size()) : 1);
    BitSet others = (BitSet) candidates.clone();
    others.flip(0, scores.length);
    List<Pick> picks = new ArrayList<>();
    for (int item : TopK.of(scores, k, others)) {
      double guess = RatingPredictor.onScale(stars[item]);
      picks.add(new Pick(item, scores[item], alike[item], soup.shared(film, item), guess));
    }
    return List.copyOf(picks);
  }

  /** The weight of a visitor's taste who has given {@code ratings} ratings. */
  static float weight(int ratings) {
    return ratings < LEAST_RATINGS ? 0 : TASTE * ratings / (ratings + DAMPING);
  }

  /** Puts into {@code scores}, which hold similarities, the sum of both for the candidates. */
  private static void combine(float[] scores, float[] stars, BitSet candidates, float weight) {
    Moments similar = Moments.of(scores, candidates);
    Moments liked = Moments.of(stars, candidates);
    for (int item = candidates.nextSetBit(0); item >= 0; item = candidates.nextSetBit(item + 1)) {
      float taste = liked.standardise(stars[item]);
      scores[item] =
          (1 - weight) * similar.standardise(scores[item])
              + (Float.isNaN(taste) ? 0 : weight * taste);
    }
  }

  /** Mean and standard deviation. */
  private record Moments(double mean, double deviation) {
    static Moments of(float[] values, BitSet which) {
      double sum = 0;
      double squares = 0;
      int count = 0;
      for (int n = which.nextSetBit(0); n >= 0; n = which.nextSetBit(n + 1)) {
        if (!Float.isNaN(values[n])) {
          sum += values[n];
          squares += (double) values[n] * values[n];
          count++;
        }
      }
      double mean = sum / Math.max(1, count);
      return new Moments(mean, Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)));
    }

    float standardise(float value) {
      return deviation > 1e-6 ? (float) ((value - mean) / deviation) : 0;
    }
  }
}
