package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import matinee.tmdb.TmdbStatus.State;
import org.junit.jupiter.api.Test;

/** What the worker does when TMDB refuses, breaks off, keeps silent or sends rubbish. */
class TmdbTroubleTest extends TmdbHouse {
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
  void one_film_that_fails_always_does_not_hold_up_the_others_for_ever() throws Exception {
    movie("Failing", 1, null);
    long whole = movie("Whole", 2, null);
    stub.film(2).fail("/3/movie/1", TmdbStub.status(500));

    Tmdb tmdb = open(Asking.of(stub), Clock.systemUTC(), QUICK);
    await(tmdb, State.RESTING);

    assertThat(tmdb.extras(whole).trailers()).isNotEmpty();
    assertThat(stub.asked()).filteredOn(path -> path.startsWith("/3/movie/1?")).hasSize(6);
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
