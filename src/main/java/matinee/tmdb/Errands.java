package matinee.tmdb;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked about next: a few films that pages have just shown, then the long list in
 * order of popularity. Thread-safe: pages add, one thread takes.
 */
final class Errands {
  private static final int MOST_SHOWN = 100;

  /** Tries in a row after which a film makes room for the others. */
  private static final int TRIES = 3;

  private final Set<Errand> shown = new LinkedHashSet<>();
  private final Deque<Errand> list = new ArrayDeque<>();
  private final Set<Long> last = new HashSet<>();
  private long tried;
  private int times;

  /**
   * A film, and the size of its poster.
   *
   * @param shown whether a page has shown it without
   */
  record Errand(long movie, PosterSize size, boolean shown) {}

  /** Adds a film that a page shows; where many wait already, it will be shown again some day. */
  synchronized boolean show(long movie, PosterSize size) {
    return shown.size() < MOST_SHOWN && shown.add(new Errand(movie, size, true));
  }

  /** Adds films at the end of the list. */
  synchronized void addAll(Collection<Long> movies) {
    last.clear();
    movies.forEach(movie -> list.add(new Errand(movie, PosterSize.CARD, false)));
  }

  /** Puts an errand back that could not be done. */
  synchronized void putBack(Errand errand) {
    if (errand.shown()) {
      shown.add(errand);
    } else {
      list.addFirst(errand);
    }
  }

  /**
   * Puts an errand back that met with trouble: before the others, since the trouble may be
   * everybody's; after some tries in a row behind them, since it may be the film's own; and after
   * as many more not at all, until films are added anew.
   *
   * @return whether it will come again
   */
  synchronized boolean tryLater(Errand errand) {
    times = errand.movie() == tried ? times + 1 : 1;
    tried = errand.movie();
    if (times < TRIES) {
      putBack(errand);
      return true;
    }
    times = 0;
    if (errand.shown() || !last.add(errand.movie())) {
      return false;
    }
    list.addLast(errand);
    return true;
  }

  /** The next errand, taken off; null where there is none. */
  synchronized @Nullable Errand next() {
    if (shown.isEmpty()) {
      return list.poll();
    }
    Errand first = shown.iterator().next();
    shown.remove(first);
    return first;
  }
}
