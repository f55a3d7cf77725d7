package matinee.recommend;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Several models' scores in one: the order of the slate.
 *
 * <p>Each member's scores of a visitor are standardised over the films that are well known, so that
 * they compare; the blend is their sum by the {@link BlendWeights} that try-outs with held-out
 * people taught. A member without opinion on a film adds nothing to it; a film on which no member
 * has an opinion scores NaN. Of films that nobody had rated only members that place them ({@link
 * Scorer#placesUnrated}) have one, whatever their weights, and they speak for all: they share the
 * sum of all weights, so that a new film meets the others on a level.
 *
 * <p>The arrays that a request needs are lent and taken back, 4 bytes for each member and film and
 * at most {@link #MOST_IDLE} of them idle, so that a slate leaves no garbage of their size.
 */
public final class Blend implements Scorer {
  private static final int MOST_IDLE = 4;
  private static final int KNOWN = 500;

  private final List<Scorer> members;
  private final BlendWeights weights;
  private final int[] known;
  private final int items;
  private final int[] unrated;
  private final double voice;
  private final Queue<Workspace> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  /**
   * A blend of {@code members} by {@code weights}, in the same order.
   *
   * @param known the films over which scores are standardised
   * @param items how many films there are
   */
  Blend(List<Scorer> members, BlendWeights weights, int[] known, int items) {
    this(members, weights, known, items, new int[0]);
  }

  private Blend(List<Scorer> members, BlendWeights weights, int[] known, int items, int[] unrated) {
    if (members.size() != weights.names().size()) {
      throw new IllegalArgumentException("As many weights as members");
    }
    this.members = List.copyOf(members);
    this.weights = weights;
    this.known = known.clone();
    this.items = items;
    this.unrated = unrated;
    this.voice = voice();
  }

  /** A blend whose scores are standardised over the {@link #KNOWN} most rated films. */
  static Blend of(List<Scorer> members, BlendWeights weights, Popularity popularity) {
    int[] known = popularity.mostRated(KNOWN);
    return new Blend(members, weights, known, popularity.size(), popularity.unrated());
  }

  /** The weight of each member who places films that nobody had rated, for these films. */
  private double voice() {
    double all = 0;
    int placing = 0;
    for (int member = 0; member < members.size(); member++) {
      all += weights.of(member);
      placing += members.get(member).placesUnrated() ? 1 : 0;
    }
    return placing == 0 ? 0 : all / placing;
  }

  @Override
  public void score(Profile profile, float[] scores) {
    Workspace space = borrow();
    parts(profile, space.parts());
    sum(space.parts(), scores);
    giveBack(space);
  }

  /** Fills {@code space} for {@code profile}: the members' parts, and their sum. */
  void score(Profile profile, Workspace space) {
    parts(profile, space.parts());
    sum(space.parts(), space.scores());
  }

  /** Adds up standardised {@code parts} (members × items) by the weights. */
  private void sum(float[][] parts, float[] scores) {
    Arrays.fill(scores, Float.NaN);
    for (int member = 0; member < parts.length; member++) {
      float weight = (float) weights.of(member);
      float[] part = parts[member];
      for (int item = 0; item < items && weight != 0; item++) {
        if (!Float.isNaN(part[item])) {
          scores[item] = (Float.isNaN(scores[item]) ? 0 : scores[item]) + weight * part[item];
        }
      }
    }
    for (int item : unrated) {
      scores[item] = placed(parts, item);
    }
  }

  /** What those say together who place {@code item}; NaN where nobody does. */
  private float placed(float[][] parts, int item) {
    float sum = Float.NaN;
    for (float[] part : parts) {
      if (!Float.isNaN(part[item])) {
        sum = (Float.isNaN(sum) ? 0 : sum) + (float) voice * part[item];
      }
    }
    return sum;
  }

  /** The members' standardised scores, members × items; NaN where a member has no opinion. */
  float[][] parts(Profile profile) {
    float[][] parts = new float[members.size()][items];
    parts(profile, parts);
    return parts;
  }

  private void parts(Profile profile, float[][] parts) {
    for (int member = 0; member < parts.length; member++) {
      members.get(member).score(profile, parts[member]);
      standardise(parts[member]);
      if (!members.get(member).placesUnrated()) {
        for (int item : unrated) {
          parts[member][item] = Float.NaN;
        }
      }
    }
  }

  /** Arrays for one request; {@link #giveBack} them once nothing reads them any more. */
  Workspace borrow() {
    Workspace space = idle.poll();
    return space == null ? new Workspace(members.size(), items) : space;
  }

  /** Keeps {@code space} for a later request, unless enough lie idle. */
  void giveBack(Workspace space) {
    idle.offer(space);
  }

  /** What each member adds to the score of {@code item}, by name. */
  Map<String, Double> contributions(float[][] parts, int item) {
    Map<String, Double> added = new LinkedHashMap<>();
    boolean placed = Arrays.binarySearch(unrated, item) >= 0;
    for (int member = 0; member < parts.length; member++) {
      float part = parts[member][item];
      double share = Float.isNaN(part) ? 0 : (placed ? voice : weights.of(member)) * part;
      added.put(weights.names().get(member), share);
    }
    return added;
  }

  private void standardise(float[] scores) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int item : known) {
      float score = scores[item];
      if (!Float.isNaN(score)) {
        sum += score;
        squares += (double) score * score;
        count++;
      }
    }
    double mean = count == 0 ? 0 : sum / count;
    double variance = count == 0 ? 0 : squares / count - mean * mean;
    float shift = (float) mean;
    float scale = variance > 1e-12 ? (float) (1 / Math.sqrt(variance)) : 0;
    for (int item = 0; item < items; item++) {
      scores[item] = (scores[item] - shift) * scale;
    }
  }
}
