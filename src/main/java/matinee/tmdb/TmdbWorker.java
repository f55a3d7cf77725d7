package matinee.tmdb;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import matinee.catalog.FactStore;
import matinee.catalog.Source;
import matinee.tmdb.Errands.Errand;
import matinee.tmdb.TmdbException.Kind;
import matinee.tmdb.TmdbStatus.State;
import matinee.tmdb.TmdbStore.Subject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that talks to TMDB: asks about the films in order of popularity, fetches their
 * posters while there is room, and sees to it that nothing is kept longer than it may be, which it
 * does without a key as well.
 *
 * <p>After a failure it waits, longer after each; when the key is not accepted it stops until told
 * to go on. It is never interrupted, since it writes to the database; it stops between two steps.
 */
final class TmdbWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TmdbWorker.class);

  private static final Duration CLEANING = Duration.ofHours(12);
  private static final Duration FOR_GOOD = Duration.ofDays(1);
  private static final long CLOSING_MILLIS = 10_000;

  private final @Nullable Filler filler;
  private final TmdbStore store;
  private final FactStore facts;
  private final PosterFolder folder;
  private final Clock clock;
  private final Rhythm rhythm;
  private final BooleanSupplier ready;
  private final Runnable changed;

  private final Errands errands = new Errands();
  private final Backoff answers;
  private final Thread thread = new Thread(this::run, "tmdb");

  private Instant cleaned = Instant.MIN;
  private Instant listed = Instant.MIN;
  private boolean told;

  // Written by the thread, read by whoever asks for the status.
  private volatile State state;
  private volatile int done;
  private volatile int total;
  private volatile @Nullable String trouble;

  // Guarded by this.
  private boolean stopping;
  private boolean paused;
  private boolean refused;
  private boolean woken;

  /**
   * @param filler null without a key
   * @param ready whether the site is open, and films are there to be asked about
   * @param changed is run when facts have come that lists should know of
   */
  TmdbWorker(
      @Nullable Filler filler,
      TmdbStore store,
      FactStore facts,
      PosterFolder folder,
      Clock clock,
      Rhythm rhythm,
      BooleanSupplier ready,
      Runnable changed) {
    this.filler = filler;
    this.store = store;
    this.facts = facts;
    this.folder = folder;
    this.clock = clock;
    this.rhythm = rhythm;
    this.ready = ready;
    this.changed = changed;
    this.answers = new Backoff(rhythm.first(), rhythm.longest());
    this.state = filler == null ? State.OFF : State.WAITING;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** A page shows the film, and has no poster of that size for it. */
  void show(long movie, PosterSize size) {
    if (filler != null && errands.show(movie, size)) {
      wake();
    }
  }

  synchronized void pause() {
    paused = true;
    wake();
  }

  /** Goes on after a pause, and with a key that was refused. */
  synchronized void resume() {
    paused = false;
    refused = false;
    wake();
  }

  TmdbStatus status() {
    Instant next = state == State.BACKING_OFF ? answers.notBefore() : null;
    return new TmdbStatus(state, done, total, folder.count(), folder.bytes(), trouble, next);
  }

  private void run() {
    while (!stopped()) {
      try {
        turn();
      } catch (RuntimeException | IOException e) {
        LOG.error("Asking TMDB stumbled", e);
        trouble = "Something broke on our side; the log says what.";
        answers.failed(clock.instant(), Optional.empty());
        nap(rhythm.first());
      }
    }
    state = State.STOPPED;
  }

  private void turn() throws IOException {
    Instant now = clock.instant();
    if (!now.isBefore(cleaned.plus(CLEANING))) {
      forgetExpired();
      cleaned = now;
    }
    if (filler == null) {
      nap(CLEANING);
      return;
    }
    State next = standing(now);
    state = next;
    switch (next) {
      case WAITING -> nap(rhythm.look());
      case PAUSED, REFUSED -> nap(FOR_GOOD);
      case BACKING_OFF -> nap(Duration.between(now, answers.notBefore()));
      default -> work(filler, now);
    }
  }

  private synchronized State standing(Instant now) {
    if (refused) {
      return State.REFUSED;
    }
    if (paused) {
      return State.PAUSED;
    }
    if (!ready.getAsBoolean()) {
      return State.WAITING;
    }
    return answers.waiting(now) ? State.BACKING_OFF : State.FILLING;
  }

  private void work(Filler with, Instant now) {
    Errand errand = errands.next();
    if (errand == null && !now.isBefore(listed.plus(rhythm.rest()))) {
      list();
      listed = now;
      errand = errands.next();
    }
    if (errand != null) {
      run(with, errand, now);
      return;
    }
    state = State.RESTING;
    if (told) {
      told = false;
      changed.run();
    }
    nap(rhythm.rest());
  }

  /** The films to ask about, then those that miss nothing but their poster. */
  private void list() {
    List<Long> due = store.due();
    total = store.askableFilms();
    done = total - due.size();
    errands.addAll(due);
    errands.addAll(store.pictured());
  }

  private void run(Filler with, Errand errand, Instant now) {
    Subject subject = store.subject(errand.movie()).orElse(null);
    if (subject == null) {
      return;
    }
    String poster = subject.poster();
    if (subject.due()) {
      try {
        with.ask(subject);
      } catch (TmdbException e) {
        failed(e, errand, now);
        return;
      }
      answers.succeeded();
      trouble = null;
      told = true;
      done = Math.min(total, done + 1);
      poster = store.poster(errand.movie()).orElse(null);
    }
    try {
      with.picture(errand, poster);
    } catch (TmdbException e) {
      trouble = "A poster cannot be had: " + e.getMessage() + ".";
      LOG.info("No poster for film {}: {}", errand.movie(), e.getMessage());
    }
  }

  private void failed(TmdbException e, Errand errand, Instant now) {
    trouble = "TMDB cannot be asked: " + e.getMessage() + ".";
    if (stopped()) {
      return;
    }
    LOG.warn("Asking TMDB about film {} failed: {}", errand.movie(), e.getMessage());
    if (e.kind() == Kind.KEY) {
      synchronized (this) {
        refused = true;
      }
    } else {
      answers.failed(now, e.patience());
    }
    if (!comesAgain(e.kind(), errand)) {
      done = Math.min(total, done + 1);
    }
  }

  private boolean comesAgain(Kind trouble, Errand errand) {
    if (trouble == Kind.BROKEN || trouble == Kind.UNREACHABLE) {
      return trouble == Kind.UNREACHABLE && errands.tryLater(errand);
    }
    errands.putBack(errand);
    return true;
  }

  private void forgetExpired() throws IOException {
    for (long movie : store.expired()) {
      facts.withdraw(movie, Source.TMDB);
      store.forget(movie);
    }
    folder.expire();
  }

  private synchronized boolean stopped() {
    return stopping;
  }

  private synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /** Waits so long, or until there is a reason to look again. */
  private synchronized void nap(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long left = time.toMillis() + 1;
          left > 0 && !woken && !stopping;
          left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
      woken = false;
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
  }

  /** Stops after the step under way; a request under way is broken off. */
  @Override
  public void close() {
    synchronized (this) {
      stopping = true;
      notifyAll();
    }
    if (filler != null) {
      filler.close();
    }
    try {
      thread.join(CLOSING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
