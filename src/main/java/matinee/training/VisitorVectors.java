package matinee.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import matinee.recommend.IdIndex;
import matinee.recommend.ModelSet;
import matinee.recommend.Profile;
import matinee.recommend.VectorScorer;
import matinee.training.LiveModels.Live;
import matinee.training.VectorStore.Given;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where each visitor stands in the live kernel model, from the first rating on: folded in as
 * ratings arrive and kept in the database, so that nobody waits for a training and nothing is lost
 * on a restart.
 */
public final class VisitorVectors {
  private static final Logger LOG = LoggerFactory.getLogger(VisitorVectors.class);

  private final VectorStore store;
  private final LiveModels live;

  public VisitorVectors(VectorStore store, LiveModels live) {
    this.store = store;
    this.live = live;
  }

  /**
   * Takes in what the visitor has rated. Never fails: the ratings are what counts, and a vector
   * that is not kept is folded in when it is asked for.
   */
  public void update(long visitor) {
    try {
      live.current().map(Live::models).ifPresent(models -> update(visitor, models));
    } catch (RuntimeException e) {
      LOG.warn("The vector of visitor {} could not be kept", visitor, e);
    }
  }

  private void update(long visitor, ModelSet models) {
    Given given = store.given(visitor);
    if (given.stars().isEmpty()) {
      store.remove(visitor);
    } else {
      VectorScorer kernel = models.kernel();
      float[] vector = kernel.foldIn(profile(given, models.items()));
      store.save(visitor, kernel.fingerprint(), given.state(), vector);
    }
  }

  /**
   * The visitor's vector in {@code models}: the one that was kept, where it is of this model and
   * holds all ratings, else folded in anew. Changes nothing.
   */
  public float[] of(long visitor, ModelSet models) {
    VectorScorer kernel = models.kernel();
    return store
        .find(visitor, kernel.fingerprint())
        .orElseGet(() -> kernel.foldIn(profile(store.given(visitor), models.items())));
  }

  private static Profile profile(Given given, IdIndex items) {
    Map<Integer, Float> ratings = new HashMap<>();
    given
        .stars()
        .forEach(
            (movie, stars) -> {
              int item = items.position(movie);
              if (item >= 0) {
                ratings.put(item, stars);
              }
            });
    return Profile.of(ratings, Set.of());
  }
}
