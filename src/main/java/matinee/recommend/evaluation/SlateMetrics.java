package matinee.recommend.evaluation;

import java.util.HashMap;
import java.util.Map;
import matinee.math.SparseMatrix;
import matinee.recommend.Questionnaire;

/**
 * Adds up one model's slates into the figures of the questionnaire protocol. Averages over no
 * slate, or over no rated film, are 0.
 */
public final class SlateMetrics {
  private final int size;
  private final Map<Integer, Integer> recommended = new HashMap<>();
  private int slates;
  private int liked;
  private int rated;
  private int hits;
  private double gain;
  private double popularity;

  /** Figures of slates of up to {@code size} films. */
  public SlateMetrics(int size) {
    this.size = size;
  }

  /**
   * Adds a slate, and says what it added.
   *
   * @param items the films recommended, best first
   * @param ratings what everybody really rated, users × items
   * @param user the person's row
   * @param seen share of the training's people who rated an item; length: items
   */
  public Found add(int[] items, SparseMatrix ratings, int user, double[] seen) {
    slates++;
    int likedHere = 0;
    int ratedHere = 0;
    double gainHere = 0;
    for (int rank = 0; rank < items.length; rank++) {
      recommended.merge(items[rank], 1, Integer::sum);
      popularity += seen[items[rank]] / items.length;
      int entry = ratings.find(user, items[rank]);
      if (entry >= 0) {
        ratedHere++;
        if (ratings.value(entry) >= Questionnaire.LIKED) {
          likedHere++;
          gainHere += discount(rank);
        }
      }
    }
    Found found = new Found(size, likedHere, ratedHere, gainHere / bestGain());
    liked += likedHere;
    rated += ratedHere;
    hits += found.hit();
    gain += found.gain;
    return found;
  }

  /**
   * What one slate held.
   *
   * @param size the wished number of films
   * @param liked films that the person liked
   * @param rated films that the person rated
   * @param gain discounted gain of liked films, of the most there can be
   */
  public record Found(int size, int liked, int rated, double gain) {
    int hit() {
      return liked > 0 ? 1 : 0;
    }

    /** Tells {@code observer} the outcomes of {@code model} for {@code person}. */
    void tell(Observer observer, String model, long person) {
      observer.outcome(new Outcome(model, person, Metric.PRECISION, liked, size));
      observer.outcome(new Outcome(model, person, Metric.NDCG_5, gain, 1));
      observer.outcome(new Outcome(model, person, Metric.HIT, hit(), 1));
      observer.outcome(new Outcome(model, person, Metric.LIKED_OF_RATED, liked, rated));
    }
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }

  private double bestGain() {
    double best = 0;
    for (int rank = 0; rank < size; rank++) {
      best += discount(rank);
    }
    return best;
  }

  /** How many slates were added. */
  public int cases() {
    return slates;
  }

  /** Share of the wished number of films that the person liked. */
  public double precision() {
    return share(liked, (double) slates * size);
  }

  /** Discounted gain of liked films, of the most there can be: five liked ones. */
  public double ndcg() {
    return share(gain, slates);
  }

  /** Share of slates with at least one liked film. */
  public double hit() {
    return share(hits, slates);
  }

  /** Of the recommended films that the person did rate, the share liked. */
  public double likedOfRated() {
    return share(liked, rated);
  }

  /** Distinct films recommended. */
  public int coverage() {
    return recommended.size();
  }

  /** Mean share of people who rated a recommended film. */
  public double popularity() {
    return share(popularity, slates);
  }

  /** One less the mean overlap of two people's slates. */
  public double personalisation() {
    double shared = 0;
    for (int count : recommended.values()) {
      shared += count * (count - 1.0) / 2;
    }
    double pairs = slates * (slates - 1.0) / 2;
    return pairs == 0 ? 0 : 1 - shared / (pairs * size);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
