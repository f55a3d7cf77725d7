package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the worker asks, in which order, and when it stops asking. */
class TmdbWorkerTest {
  private static final String POSTER = "/pB8BM7pdSp6B6Ih7QZ4DrQ3PmJK.jpg";
  private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

  /** Quick, so that waiting is seen and costs nothing. */
  private static final Rhythm QUICK =
      new Rhythm(
          Duration.ofMillis(40), Duration.ofMillis(400), Duration.ofMillis(5), Duration.ofHours(1));

  @TempDir Path home;
  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final FactStore facts = new FactStore(database);
  private final MovieStore movies = new MovieStore(database);
  private final TmdbStub stub = TmdbStub.start().picture(POSTER, TmdbStub.poster("jpg"));
  private final AtomicInteger changes = new AtomicInteger();
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private @Nullable Tmdb tmdb;

  @AfterEach
  void close() {
    if (tmdb != null) {
      tmdb.close();
    }
    stub.close();
    database.close();
  }

  private long movie(String title, @Nullable Integer tmdbId, @Nullable String imdbId) {
    return facts.add(
        Source.MOVIELENS, Facts.builder().title(title).tmdbId(tmdbId).imdbId(imdbId).build());
  }

  private Tmdb open(TmdbSettings settings, Clock with, Rhythm rhythm) {
    tmdb = new Tmdb(settings, database, home, with, rhythm, ready::get, changes::incrementAndGet);
    tmdb.start();
    return tmdb;
  }

  private Tmdb open() {
    return open(Asking.of(stub), clock, QUICK);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(5);
    }
  }

  private static void await(Tmdb tmdb, State state) throws InterruptedException {
    await(() -> tmdb.status().state() == state);
  }

  private MovieDetails details(long movie) {
    return movies.details(movie).orElseThrow();
  }

  @Test
  void a_film_gets_its_facts_trailers_offers_and_poster() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550);

    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    assertThat(details(movie).cast()).startsWith("Edward Norton");
    assertThat(details(movie).imdbId()).isEqualTo("tt0137523");
    assertThat(facts.sources(movie)).containsExactly(Source.TMDB, Source.MOVIELENS);
    Extras extras = tmdb.extras(movie);
    assertThat(extras.trailers()).hasSize(3);
    assertThat(extras.providers(Offer.Terms.BUY)).isEqualTo("Apple TV, Google Play Movies");
    assertThat(extras.terms()).containsExactly(Offer.Terms.SUBSCRIPTION, Offer.Terms.BUY);
    assertThat(extras.day()).isEqualTo("1 January 2026");
    assertThat(tmdb.poster(movie, PosterSize.CARD)).isPresent();
    TmdbStatus status = tmdb.status();
    assertThat(status.done()).isEqualTo(1);
    assertThat(status.total()).isEqualTo(1);
    assertThat(status.posters()).isEqualTo(1);
    assertThat(status.trouble()).isNull();
    assertThat(changes).hasValue(1);
  }

  @Test
  void the_larger_poster_is_fetched_when_apage_has_shown_the_film() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550);
    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    Path smaller = tmdb.poster(movie, PosterSize.PAGE).orElseThrow();

    assertThat(smaller.toString()).contains("w342");
    await(() -> tmdb.poster(movie, PosterSize.PAGE).orElseThrow().toString().contains("w500"));
  }

  @Test
  void films_are_asked_about_from_the_most_rated_on_and_only_once() throws Exception {
    long lesser = movie("Lesser", 1, null);
    long known = movie("Known", 2, null);
    movie("Unknown to all", null, null);
    for (int visitor = 1; visitor <= 3; visitor++) {
      Ratings.rate(database, visitor, known);
    }
    Ratings.rate(database, 1, lesser);
    stub.film(1).film(2);

    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    assertThat(stub.asked().stream().filter(path -> path.startsWith("/3/")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("/3/movie/2?"),
            second -> assertThat(second).startsWith("/3/movie/1?"));
    assertThat(tmdb.status().total()).isEqualTo(2);
    tmdb.close();
    await(open(), State.RESTING);
    assertThat(stub.asked()).filteredOn(path -> path.startsWith("/3/")).hasSize(2);
  }

  @Test
  void a_film_that_tmdb_does_not_know_is_looked_for_by_imdb_and_then_left_alone() throws Exception {
    long moved = movie("Moved", 7, "tt0137523");
    long gone = movie("Gone", 8, "tt0000008");
    stub.film(550).json("/3/find/tt0137523", "{\"movie_results\":[{\"id\":550}]}");
    stub.json("/3/find/tt0000008", "{\"movie_results\":[]}");

    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    assertThat(details(moved).tmdbId()).isEqualTo(550);
    assertThat(tmdb.extras(gone)).isEqualTo(Extras.none("US"));
    assertThat(tmdb.status().done()).isEqualTo(2);
    int asked = stub.asked().size();
    tmdb.close();
    clock.forward(Duration.ofDays(29));
    await(open(), State.RESTING);
    assertThat(stub.asked()).hasSize(asked);
  }

  @Test
  void facts_are_asked_for_anew_after_amonth_and_in_another_language_at_once() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550);
    await(open(), State.RESTING);
    stub.json("/3/movie/550", TmdbStub.fightClub().replace("A ticking", "Ein ticking"));

    Objects.requireNonNull(tmdb).close();
    clock.forward(Duration.ofDays(31));
    await(open(), State.RESTING);

    assertThat(stub.asked()).filteredOn(path -> path.startsWith("/3/")).hasSize(2);
    assertThat(details(movie).overview()).startsWith("Ein ticking");
  }

  @Test
  void what_tmdb_says_no_more_is_kept_no_longer() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550);
    await(open(), State.RESTING);
    assertThat(details(movie).overview()).isNotNull();
    stub.json("/3/movie/550", TmdbStub.fightClub().replace("\"overview\"", "\"overviews\""));

    Objects.requireNonNull(tmdb).close();
    clock.forward(Duration.ofDays(31));
    await(open(), State.RESTING);

    assertThat(details(movie).overview()).isNull();
    assertThat(details(movie).cast()).isNotEmpty();
  }

  @Test
  void without_akey_nothing_is_asked_and_old_answers_still_go() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550);
    await(open(), State.RESTING);
    Objects.requireNonNull(tmdb).close();
    int asked = stub.asked().size();

    Tmdb off = open(Asking.of(stub, null, 10_000_000), clock, QUICK);
    assertThat(off.extras(movie).trailers()).isNotEmpty();
    assertThat(off.credit()).isPresent();
    assertThat(off.poster(movie, PosterSize.CARD)).isPresent();
    off.close();
    clock.forward(TmdbStore.LONGEST);
    Tmdb later = open(Asking.of(stub, null, 10_000_000), clock, QUICK);

    assertThat(later.poster(movie, PosterSize.CARD)).isEmpty();
    await(() -> details(movie).overview() == null);
    await(() -> later.status().posters() == 0);
    assertThat(later.extras(movie)).isEqualTo(Extras.none("US"));
    assertThat(details(movie).cast()).isEmpty();
    assertThat(details(movie).tmdbId()).isEqualTo(550);
    assertThat(later.status().state()).isEqualTo(State.OFF);
    assertThat(stub.asked()).hasSize(asked);
    later.close();
    assertThat(open(Asking.of(stub, null, 1), clock, QUICK).credit()).isEmpty();
  }

  @Test
  void a_refused_key_stops_it_until_it_is_told_to_go_on() throws Exception {
    movie("Fight Club", 550, null);
    stub.film(550).accept(false);
    Tmdb tmdb = open();
    await(tmdb, State.REFUSED);
    Thread.sleep(200);
    assertThat(stub.asked()).hasSize(1);
    assertThat(tmdb.status().trouble()).contains("tmdb-key").doesNotContain(TmdbStub.TOKEN);

    stub.accept(true);
    tmdb.resume();

    await(tmdb, State.RESTING);
    assertThat(tmdb.status().trouble()).isNull();
    assertThat(tmdb.status().done()).isEqualTo(1);
  }

  @Test
  void trouble_is_waited_out_longer_each_time_and_forgotten_after() throws Exception {
    movie("Fight Club", 550, null);
    stub.film(550).fail("/3/movie/550", TmdbStub.status(500));
    Tmdb tmdb = open(Asking.of(stub), Clock.systemUTC(), QUICK);
    await(() -> stub.asked().size() == 1);
    await(tmdb, State.BACKING_OFF);
    assertThat(tmdb.status().nextTry()).isAfter(Instant.now().minusSeconds(5));
    assertThat(tmdb.status().trouble()).contains("500");

    await(() -> stub.asked().size() == 4);
    stub.mend("/3/movie/550");

    await(tmdb, State.RESTING);
    assertThat(tmdb.status().trouble()).isNull();
    assertThat(tmdb.status().done()).isEqualTo(1);
  }

  @Test
  void nothing_is_asked_before_aserver_wants_it() throws Exception {
    movie("Fight Club", 550, null);
    movie("Another", 551, null);
    stub.film(550).film(551).fail("/3/movie/550", TmdbStub.busy("120"));
    Tmdb tmdb = open();
    await(tmdb, State.BACKING_OFF);
    assertThat(tmdb.status().nextTry()).isEqualTo(clock.instant().plusSeconds(120));
    clock.forward(Duration.ofSeconds(119));
    tmdb.resume();
    Thread.sleep(200);
    assertThat(stub.asked()).hasSize(1);

    stub.mend("/3/movie/550");
    clock.forward(Duration.ofSeconds(2));
    tmdb.resume();

    await(tmdb, State.RESTING);
    assertThat(tmdb.status().done()).isEqualTo(2);
  }

  @Test
  void one_broken_answer_does_not_hold_up_the_others() throws Exception {
    long broken = movie("Broken", 1, null);
    long whole = movie("Whole", 2, null);
    stub.film(2).json("/3/movie/1", "{\"id\":");

    Tmdb tmdb = open(Asking.of(stub), Clock.systemUTC(), QUICK);
    await(tmdb, State.RESTING);

    assertThat(tmdb.extras(whole).trailers()).isNotEmpty();
    assertThat(tmdb.extras(broken).trailers()).isEmpty();
    assertThat(stub.asked()).filteredOn(path -> path.startsWith("/3/movie/1?")).hasSize(1);
  }

  @Test
  void what_is_no_picture_is_not_kept_and_ours_stays() throws Exception {
    long movie = movie("Fight Club", 550, null);
    stub.film(550).picture(POSTER, TmdbStub.bytes("<html>not found</html>"));

    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    assertThat(tmdb.poster(movie, PosterSize.CARD)).isEmpty();
    assertThat(details(movie).overview()).isNotNull();
    assertThat(tmdb.status().trouble()).contains("no whole picture");
    assertThat(home.resolve("posters")).doesNotExist();
  }

  @Test
  void pictures_in_trouble_do_not_hold_up_the_facts() throws Exception {
    long first = movie("First", 1, null);
    long second = movie("Second", 2, null);
    stub.film(1).film(2).fail("/t/p/w342" + POSTER, TmdbStub.status(502));

    Tmdb tmdb = open();
    await(tmdb, State.RESTING);

    assertThat(details(first).overview()).isNotNull();
    assertThat(details(second).overview()).isNotNull();
    assertThat(stub.asked()).filteredOn(path -> path.startsWith("/t/p")).hasSize(1);
  }

  @Test
  void where_there_is_no_room_no_posters_are_fetched() throws Exception {
    movie("Fight Club", 550, null);
    stub.film(550);

    await(open(Asking.of(stub, TmdbStub.TOKEN, 0), clock, QUICK), State.RESTING);

    assertThat(stub.asked()).noneMatch(path -> path.startsWith("/t/p"));
  }

  @Test
  void it_waits_for_the_site_pauses_and_goes_on() throws Exception {
    movie("Fight Club", 550, null);
    stub.film(550);
    ready.set(false);
    Tmdb tmdb = open();
    await(tmdb, State.WAITING);
    tmdb.pause();
    ready.set(true);
    await(tmdb, State.PAUSED);
    Thread.sleep(100);
    assertThat(stub.asked()).isEmpty();

    tmdb.resume();

    await(tmdb, State.RESTING);
    assertThat(stub.asked()).isNotEmpty();
  }

  @Test
  void it_stops_at_once_while_aserver_keeps_silent() throws Exception {
    movie("Fight Club", 550, null);
    stub.film(550).fail("/3/movie/550", stub.silence());
    TmdbSettings patient = Asking.patient(stub);
    Tmdb tmdb = open(patient, clock, QUICK);
    await(() -> stub.asked().size() == 1);

    tmdb.close();

    assertThat(tmdb.status().state()).isEqualTo(State.STOPPED);
  }
}
