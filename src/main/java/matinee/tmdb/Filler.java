package matinee.tmdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import matinee.catalog.FactStore;
import matinee.catalog.Source;
import matinee.tmdb.Errands.Errand;
import matinee.tmdb.TmdbException.Kind;
import matinee.tmdb.TmdbStore.Subject;
import org.jspecify.annotations.Nullable;

/** Asks about one film, or fetches one poster, and keeps what comes. For one thread. */
final class Filler {
  // A poster is fetched anew well before it must go.
  private static final Duration PICTURE_FRESH = Duration.ofDays(120);

  // More than nearly all of them take.
  private static final long POSTER_BYTES = 200_000;

  private final TmdbClient client;
  private final TmdbStore store;
  private final FactStore facts;
  private final PosterFolder folder;
  private final Clock clock;
  private final Backoff pictures;

  Filler(
      TmdbClient client,
      TmdbStore store,
      FactStore facts,
      PosterFolder folder,
      Clock clock,
      Backoff pictures) {
    this.client = client;
    this.store = store;
    this.facts = facts;
    this.folder = folder;
    this.clock = clock;
    this.pictures = pictures;
  }

  /** Breaks off what is being fetched, and lets nothing more be. */
  void close() {
    client.close();
  }

  /**
   * Asks about the film, by TMDB's id or, where that is unknown to TMDB or to us, by IMDb's.
   *
   * @throws TmdbException of any kind but {@code UNKNOWN}, which is kept as an answer; so is {@code
   *     BROKEN}, which is thrown as well
   */
  void ask(Subject subject) throws TmdbException {
    try {
      TmdbFilm film = film(subject);
      if (film == null) {
        store.vain(subject.movie(), Outcome.UNKNOWN);
        return;
      }
      facts.tell(subject.movie(), Source.TMDB, film.facts());
      // What it says no more would otherwise stay for as long as it is asked.
      facts.withdrawBut(film.facts().said(), subject.movie(), Source.TMDB);
      store.found(subject.movie(), film);
    } catch (TmdbException e) {
      switch (e.kind()) {
        case UNKNOWN -> store.vain(subject.movie(), Outcome.UNKNOWN);
        case BROKEN -> {
          store.vain(subject.movie(), Outcome.BROKEN);
          throw e;
        }
        default -> throw e;
      }
    }
  }

  private @Nullable TmdbFilm film(Subject subject) throws TmdbException {
    Integer known = subject.tmdbId();
    if (known != null) {
      try {
        return client.film(known);
      } catch (TmdbException e) {
        if (e.kind() != Kind.UNKNOWN) {
          throw e;
        }
      }
    }
    if (subject.imdbId() == null) {
      return null;
    }
    OptionalInt found = client.find(subject.imdbId());
    boolean other = found.isPresent() && (known == null || found.getAsInt() != known);
    return other ? client.film(found.getAsInt()) : null;
  }

  /**
   * Fetches the film's poster, where one is missing or old, and keeps it; where it turns out to be
   * none, forgets that there is any. What nobody has asked for must not take another's room.
   *
   * @param path null where the film has none
   * @throws TmdbException where it cannot be had for now; then nothing is fetched for a while
   */
  void picture(Errand errand, @Nullable String path) throws TmdbException {
    boolean wanted =
        path != null
            && !pictures.waiting(clock.instant())
            && !folder.has(path, errand.size(), PICTURE_FRESH)
            && (errand.shown() || folder.hasRoom(POSTER_BYTES));
    if (!wanted || path == null) {
      return;
    }
    try {
      byte[] picture = client.poster(path, errand.size());
      Picture.check(picture);
      folder.keep(path, errand.size(), picture);
      pictures.succeeded();
    } catch (TmdbException e) {
      if (e.kind() == Kind.UNKNOWN || e.kind() == Kind.BROKEN) {
        store.noPoster(errand.movie());
      }
      if (e.kind() != Kind.UNKNOWN) {
        pictures.failed(clock.instant(), e.patience());
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A poster cannot be kept", e);
    }
  }
}
