package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import matinee.ManualClock;
import matinee.catalog.FactStore;
import matinee.catalog.Facts;
import matinee.catalog.MovieDetails;
import matinee.catalog.MovieStore;
import matinee.catalog.Source;
import matinee.store.Database;
import matinee.tmdb.TmdbStatus.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A house with a few films, a worker, and somebody who answers in TMDB's place. */
abstract class TmdbHouse {
  static final String POSTER = "/pB8BM7pdSp6B6Ih7QZ4DrQ3PmJK.jpg";
  private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

  /** Quick, so that waiting is seen and costs nothing. */
  static final Rhythm QUICK =
      new Rhythm(
          Duration.ofMillis(40), Duration.ofMillis(400), Duration.ofMillis(5), Duration.ofHours(1));

  @TempDir Path home;
  final ManualClock clock = new ManualClock();
  final Database database = Database.inMemory();
  final FactStore facts = new FactStore(database);
  final MovieStore movies = new MovieStore(database);
  final TmdbStub stub = TmdbStub.start().picture(POSTER, TmdbStub.poster("jpg"));
  final AtomicInteger changes = new AtomicInteger();
  final AtomicBoolean ready = new AtomicBoolean(true);
  @Nullable Tmdb tmdb;

  @AfterEach
  void close() {
    if (tmdb != null) {
      tmdb.close();
    }
    stub.close();
    database.close();
  }

  long movie(String title, @Nullable Integer tmdbId, @Nullable String imdbId) {
    return facts.add(
        Source.MOVIELENS, Facts.builder().title(title).tmdbId(tmdbId).imdbId(imdbId).build());
  }

  Tmdb open(TmdbSettings settings, Clock with, Rhythm rhythm) {
    tmdb = new Tmdb(settings, database, home, with, rhythm, ready::get, changes::incrementAndGet);
    tmdb.start();
    return tmdb;
  }

  Tmdb open() {
    return open(Asking.of(stub), clock, QUICK);
  }

  static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(5);
    }
  }

  static void await(Tmdb tmdb, State state) throws InterruptedException {
    await(() -> tmdb.status().state() == state);
  }

  MovieDetails details(long movie) {
    return movies.details(movie).orElseThrow();
  }
}
