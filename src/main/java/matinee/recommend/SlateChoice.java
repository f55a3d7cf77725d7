package matinee.recommend;

import java.util.Arrays;
import java.util.BitSet;
import matinee.math.TopK;

/**
 * Which of the best-scored films make the slate: at most one of a series, and no two that are all
 * too alike. Immutable.
 *
 * <p>Of the best {@link #CANDIDATES} for each place, films are taken one by one by maximal marginal
 * relevance: J. Carbonell, J. Goldstein: The Use of MMR, Diversity-Based Reranking, SIGIR 1998, on
 * the score (0 … 1 from the last candidate to the first) and the similarity in the {@link Soup}.
 * What was taken is put in the order of the scores.
 *
 * <p>Questionnaire protocol, the blend, folds and forms of seeds 11 … 13; differences on the same
 * cases, in brackets their standard error; unlike is one less the mean similarity of two films of a
 * slate:
 *
 * <pre>
 *                    ml-latest-small                ml-100k
 *                    P@5             unlike         P@5             unlike
 * five best          .5210           .654           .5512           .747
 * one of a series    −.0095 (.0031)  .671           −.0001 (.0003)  .748
 *   further from there:
 *   MMR .02          −.0016 (.0012)  .676           +.0005 (.0010)  .754   (live)
 *   MMR .05          −.0025 (.0020)  .684           +.0006 (.0017)  .763
 *   MMR .1           −.0031 (.0028)  .698           −.0005 (.0023)  .778
 *   MMR .2           −.0057 (.0041)  .730           −.0051 (.0033)  .813
 * </pre>
 *
 * <p>Lost: similarity as the cosine of factors (30 of the truncated SVD), −.0022 / −.0020 at .1 for
 * less than half the gain; H. Steck: Calibrated Recommendations, RecSys 2018, which brings the
 * slate's genres to the visitor's own mix: −.0006 / −.0037 at .05, −.0030 / −.0083 at .2, and no
 * more personal for it.
 */
public final class SlateChoice {
  private static final int CANDIDATES = 10;
  private static final float DIVERSITY = 0.02f;

  private final ItemFeatures known;
  private final Soup soup;

  SlateChoice(ItemFeatures known, Soup soup) {
    this.known = known;
    this.soup = soup;
  }

  /** The choice among the films of {@code set}, by what it knows of them. */
  public static SlateChoice of(TrainingSet set) {
    return new SlateChoice(set.features(), Soup.of(set));
  }

  /**
   * Up to {@code size} films, those of higher scores first; never an excluded one, nor one whose
   * score is NaN. Only where not so many series are left does a second film of one fill up.
   *
   * @param scores length: items
   */
  public int[] choose(float[] scores, int size, BitSet excluded) {
    int pool = CANDIDATES * size;
    int[] best = TopK.of(scores, pool, excluded);
    BitSet taken = take(scores, size, best);
    while (taken.cardinality() < size && best.length == pool) {
      pool *= CANDIDATES;
      best = TopK.of(scores, pool, excluded);
      taken = take(scores, size, best);
    }
    while (taken.cardinality() < Math.min(size, best.length)) {
      taken.set(taken.nextClearBit(0));
    }
    int[] ranked = best;
    return taken.stream().map(rank -> ranked[rank]).toArray();
  }

  /** The ranks among {@code best} of the films taken. */
  private BitSet take(float[] scores, int size, int[] best) {
    BitSet taken = new BitSet();
    boolean[] left = new boolean[best.length];
    Arrays.fill(left, true);
    float[] alike = new float[best.length];
    int next = best.length == 0 ? -1 : 0;
    while (next >= 0 && taken.cardinality() < size) {
      taken.set(next);
      next = next(scores, best, left, alike, next);
    }
    return taken;
  }

  /**
   * Takes note that {@code last} was taken; the best to take after it, negative if none is left.
   */
  private int next(float[] scores, int[] best, boolean[] left, float[] alike, int last) {
    float low = scores[best[best.length - 1]];
    float range = scores[best[0]] - low;
    int found = -1;
    float highest = Float.NEGATIVE_INFINITY;
    for (int n = 0; n < best.length; n++) {
      left[n] &= known.series(best[n]) != known.series(best[last]);
      if (left[n]) {
        alike[n] = Math.max(alike[n], soup.similarity(best[n], best[last]));
        float relevance = range > 0 ? (scores[best[n]] - low) / range : 0;
        float worth = (1 - DIVERSITY) * relevance - DIVERSITY * alike[n];
        if (worth > highest) {
          highest = worth;
          found = n;
        }
      }
    }
    return found;
  }
}
