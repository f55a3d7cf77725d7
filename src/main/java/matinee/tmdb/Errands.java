package matinee.tmdb;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked about next: a few films that pages have just shown, then the long list in
 * order of popularity. Thread-safe: pages add, one thread takes.
 */
final class Errands {
  private static final int MOST_SHOWN = 100;

  private final Set<Errand> shown = new LinkedHashSet<>();
  private final Deque<Errand> list = new ArrayDeque<>();

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
