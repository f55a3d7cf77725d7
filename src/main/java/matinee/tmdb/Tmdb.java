package matinee.tmdb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import matinee.catalog.DataSetStore.Credit;
import matinee.catalog.FactStore;
import matinee.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * All that the site sees of TMDB: what is kept of its answers, and the worker that asks. Nothing
 * here waits for the network.
 */
public final class Tmdb implements AutoCloseable {
  /** The sentence that TMDB wants to be shown, word for word. */
  public static final String NOTICE =
      "This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise"
          + " approved by TMDB.";

  private final TmdbStore store;
  private final PosterFolder folder;
  private final TmdbWorker worker;
  private final boolean asks;
  private final @Nullable Logo logo;
  private volatile boolean keeps;

  /**
   * @param home the home folder, in which posters are kept
   * @param ready whether the site is open, and films are there to be asked about
   * @param changed is run when facts have come that lists should know of
   */
  public Tmdb(
      TmdbSettings settings,
      Database database,
      Path home,
      Clock clock,
      BooleanSupplier ready,
      Runnable changed) {
    this(settings, database, home, clock, Rhythm.DEFAULT, ready, changed);
  }

  Tmdb(
      TmdbSettings settings,
      Database database,
      Path home,
      Clock clock,
      Rhythm rhythm,
      BooleanSupplier ready,
      Runnable changed) {
    FactStore facts = new FactStore(database);
    store = new TmdbStore(database, clock, settings.language(), settings.region());
    folder =
        new PosterFolder(home.resolve("posters"), settings.posterBytes(), TmdbStore.LONGEST, clock);
    TmdbKey key = settings.key();
    Filler filler =
        key == null
            ? null
            : new Filler(
                new TmdbClient(settings, key, clock),
                store,
                facts,
                folder,
                clock,
                new Backoff(rhythm.first(), rhythm.longest()));
    worker = new TmdbWorker(filler, store, facts, folder, clock, rhythm, ready, changed);
    asks = key != null;
    logo = settings.logo();
    keeps = store.keepsAnything();
  }

  /** Starts the worker. */
  public void start() {
    worker.start();
  }

  /** Whether the host has given a key. */
  public boolean asks() {
    return asks;
  }

  /** What the site owes to TMDB, where it asks it or still keeps what it said. */
  public Optional<Credit> credit() {
    if (!asks && !keeps) {
      return Optional.empty();
    }
    return Optional.of(
        new Credit(
            "TMDB",
            false,
            NOTICE,
            "Where films can be watched: data by JustWatch.",
            "https://www.themoviedb.org/",
            logo == null ? "" : Logo.PATH));
  }

  /** TMDB's logo, where the host has one. */
  public Optional<Logo> logo() {
    return Optional.ofNullable(logo);
  }

  /** What the film's page shows besides the facts. */
  public Extras extras(long movie) {
    return store.extras(movie);
  }

  /** The best trailer of each of {@code movies} that has one, by the film's id. */
  public Map<Long, Trailer> trailers(Collection<Long> movies) {
    return store.trailers(movies);
  }

  /**
   * The film's poster on disk, where there is one; otherwise it may come later. The larger size
   * gives way to the smaller.
   */
  public Optional<Path> poster(long movie, PosterSize size) {
    Optional<Path> found =
        store
            .poster(movie)
            .flatMap(
                path -> {
                  Optional<Path> wanted = folder.find(path, size);
                  if (wanted.isEmpty()) {
                    worker.show(movie, size);
                  }
                  return wanted.or(() -> folder.find(path, PosterSize.CARD));
                });
    return found;
  }

  /** How far the catalogue is filled. */
  public TmdbStatus status() {
    return worker.status();
  }

  /** Asks no more until told to. */
  public void pause() {
    worker.pause();
  }

  /** Asks again, also after the key was refused. */
  public void resume() {
    worker.resume();
  }

  @Override
  public void close() {
    worker.close();
  }
}
