package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import matinee.catalog.Source;
import matinee.tmdb.TmdbStatus.State;
import org.junit.jupiter.api.Test;

/** What the worker asks, in which order, and what becomes of the answers. */
class TmdbWorkerTest extends TmdbHouse {
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
}
