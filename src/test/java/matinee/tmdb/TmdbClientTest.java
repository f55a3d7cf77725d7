package matinee.tmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import matinee.ManualClock;
import matinee.catalog.Facts;
import matinee.tmdb.TmdbException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of TMDB, what is read of its answers, and what follows from its faults. */
class TmdbClientTest {
  private static final String FILM = "/3/movie/550";
  private static final String POSTER = "/abc.jpg";

  private final Clock clock = new ManualClock();
  private final TmdbStub stub = TmdbStub.start().film(550);
  private final TmdbClient client = client(TmdbStub.TOKEN);

  private TmdbClient client(String key) {
    return new TmdbClient(Asking.of(stub, key, 1), TmdbKey.of(key).orElseThrow(), clock);
  }

  @AfterEach
  void close() {
    client.close();
    stub.close();
  }

  @Test
  void a_film_comes_with_all_its_parts_in_one_request() throws Exception {
    TmdbFilm film = client.film(550);

    Facts facts = film.facts();
    assertThat(facts.overview()).startsWith("A ticking-time-bomb insomniac");
    assertThat(facts.runtime()).isEqualTo(139);
    assertThat(facts.releaseDate()).isEqualTo(LocalDate.of(1999, 10, 15));
    assertThat(facts.language()).isEqualTo("en");
    assertThat(facts.languages()).containsExactly("en");
    assertThat(facts.countries()).containsExactly("Germany", "United States");
    assertThat(facts.series()).isNull();
    assertThat(facts.directors()).containsExactly("David Fincher");
    assertThat(facts.writers()).containsExactly("Jim Uhls", "Chuck Palahniuk");
    assertThat(facts.cast()).containsExactly("Edward Norton", "Brad Pitt", "Helena Bonham Carter");
    assertThat(facts.keywords()).containsExactly("support group", "dual identity", "nihilism");
    assertThat(facts.imdbId()).isEqualTo("tt0137523");
    assertThat(facts.title()).isNull();
    assertThat(facts.genres()).isEmpty();
    assertThat(film.poster()).isEqualTo("/pB8BM7pdSp6B6Ih7QZ4DrQ3PmJK.jpg");
    assertThat(film.trailers())
        .extracting(Trailer::video)
        .containsExactly("dfeUzm6KF4g", "6JnN1DmbqoU", "bbbbbbbbbbb");
    assertThat(film.offers())
        .containsExactly(
            new Offer(Offer.Terms.SUBSCRIPTION, "Hulu"),
            new Offer(Offer.Terms.BUY, "Apple TV"),
            new Offer(Offer.Terms.BUY, "Google Play Movies"));
    assertThat(stub.asked())
        .singleElement()
        .asString()
        .contains("append_to_response=credits%2Ckeywords%2Cvideos%2Cimages%2Cwatch%2Fproviders")
        .contains("language=en-US", "include_image_language=en%2Cnull")
        .doesNotContain("api_key");
  }

  @Test
  void an_api_key_goes_into_the_address_and_atoken_into_the_header() throws Exception {
    client(TmdbStub.KEY).film(550);
    client(TmdbStub.TOKEN).film(550);

    assertThat(stub.asked().get(0)).endsWith("&api_key=" + TmdbStub.KEY);
    assertThat(stub.asked().get(1)).doesNotContain("api_key", "eyJ");
  }

  @Test
  void a_film_is_found_by_the_id_that_imdb_gives_it() throws Exception {
    stub.json("/3/find/tt0137523", "{\"movie_results\":[{\"id\":550}],\"tv_results\":[]}");
    stub.json("/3/find/tt0000001", "{\"movie_results\":[],\"tv_results\":[{\"id\":7}]}");

    assertThat(client.find("tt0137523")).hasValue(550);
    assertThat(client.find("tt0000001")).isEmpty();
    assertThat(client.find("../movie/550?x=")).isEmpty();
    assertThat(stub.asked()).hasSize(2).allMatch(path -> path.contains("external_source=imdb_id"));
  }

  static Stream<Arguments> faults() {
    byte[] whole = TmdbStub.bytes(TmdbStub.fightClub());
    String deep = "{\"id\":550,\"x\":" + "[".repeat(50) + "]".repeat(50) + "}";
    return Stream.of(
        fault("a server in trouble", Kind.UNREACHABLE, stub -> TmdbStub.status(500)),
        fault("a gateway in trouble", Kind.UNREACHABLE, stub -> TmdbStub.status(503)),
        fault("a proxy that wants a password", Kind.UNREACHABLE, stub -> TmdbStub.status(407)),
        fault("a wrong address", Kind.UNREACHABLE, stub -> TmdbStub.status(404)),
        fault("silence", Kind.UNREACHABLE, TmdbStub::silence),
        fault("a slow trickle", Kind.UNREACHABLE, TmdbStub::trickle),
        fault("half an answer", Kind.UNREACHABLE, stub -> TmdbStub.breakOff(whole)),
        fault("another host", Kind.UNREACHABLE, stub -> TmdbStub.redirect("http://example.org/3")),
        fault("the same host", Kind.UNREACHABLE, stub -> TmdbStub.redirect("/3/movie/551")),
        fault("too much", Kind.BUSY, stub -> TmdbStub.busy("1")),
        fault("a bad request", Kind.BROKEN, stub -> TmdbStub.status(422)),
        fault("half the JSON", Kind.BROKEN, stub -> json(Arrays.copyOf(whole, 300))),
        fault("JSON and more", Kind.BROKEN, stub -> json(TmdbStub.bytes("{\"id\":550} {}"))),
        fault("no object", Kind.BROKEN, stub -> json(TmdbStub.bytes("[550]"))),
        fault("nothing", Kind.BROKEN, stub -> json(TmdbStub.bytes(" "))),
        fault("another film", Kind.BROKEN, stub -> json(TmdbStub.bytes("{\"id\":551}"))),
        fault("a deep tree", Kind.BROKEN, stub -> json(TmdbStub.bytes(deep))),
        fault("too large an answer", Kind.BROKEN, stub -> json(new byte[5 << 20])),
        fault(
            "a page for people",
            Kind.BROKEN,
            stub ->
                TmdbStub.instead("text/html", TmdbStub.bytes("<h1>Sign in to the Wi-Fi</h1>"))));
  }

  private static TmdbStub.Fault json(byte[] body) {
    return TmdbStub.instead("application/json", body);
  }

  private static Arguments fault(String name, Kind kind, Function<TmdbStub, TmdbStub.Fault> fault) {
    return Arguments.of(name, kind, fault);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void every_fault_says_what_follows_from_it(
      String name, Kind kind, Function<TmdbStub, TmdbStub.Fault> fault) {
    stub.fail(FILM, fault.apply(stub));

    TmdbException e = catchThrowableOfType(TmdbException.class, () -> client.film(550));

    assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind);
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void a_key_that_is_not_accepted_is_told_apart_and_never_shown() {
    stub.accept(false);
    for (String key : List.of(TmdbStub.KEY, TmdbStub.TOKEN)) {
      TmdbException e = catchThrowableOfType(TmdbException.class, () -> client(key).film(550));
      assertThat(e.kind()).isEqualTo(Kind.KEY);
      assertThat(e.toString()).doesNotContain(key).contains("tmdb-key");
      assertThat(TmdbKey.of(key).orElseThrow().toString()).doesNotContain(key);
    }
    stub.fail(
        FILM,
        exchange ->
            TmdbStub.send(
                exchange, 401, "application/json", TmdbStub.bytes("{\"status_code\":32}")));
    assertThat(catchThrowableOfType(TmdbException.class, () -> client.film(550)))
        .hasMessageContaining("e-mail");
  }

  @Test
  void a_server_that_is_not_there_is_unreachable_and_the_key_stays_secret() {
    stub.close();

    TmdbException e =
        catchThrowableOfType(TmdbException.class, () -> client(TmdbStub.KEY).film(550));

    assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(e).hasNoCause();
    assertThat(e.toString()).doesNotContain(TmdbStub.KEY);
  }

  @Test
  void an_unknown_film_is_no_fault() {
    TmdbException e = catchThrowableOfType(TmdbException.class, () -> client.film(551));

    assertThat(e.kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void busy_servers_say_how_long_to_wait_in_seconds_or_by_the_clock() {
    stub.fail(FILM, TmdbStub.busy("17"));
    assertThat(patience()).hasValue(Duration.ofSeconds(17));

    Instant then = clock.instant().plusSeconds(90);
    stub.fail(
        FILM,
        TmdbStub.busy(DateTimeFormatter.RFC_1123_DATE_TIME.format(then.atOffset(ZoneOffset.UTC))));
    assertThat(patience()).hasValue(Duration.ofSeconds(90));

    stub.fail(FILM, TmdbStub.busy("soon"));
    assertThat(patience()).isEmpty();
    stub.fail(FILM, TmdbStub.busy("999999999"));
    assertThat(patience()).hasValue(Duration.ofDays(1));
    stub.fail(FILM, TmdbStub.busy("Thu, 01 Jan 1970 00:00:00 GMT"));
    assertThat(patience()).hasValue(Duration.ZERO);
  }

  private java.util.Optional<Duration> patience() {
    return catchThrowableOfType(TmdbException.class, () -> client.film(550)).patience();
  }

  @Test
  void what_is_odd_in_an_answer_is_left_open() throws Exception {
    stub.json(
        FILM,
        "{\"id\":550,\"overview\":\"\",\"runtime\":0,\"release_date\":\"\",\"imdb_id\":\"x\","
            + "\"poster_path\":\"/../../secret.jpg\",\"original_language\":12,"
            + "\"credits\":{\"cast\":{},\"crew\":[7,null,{\"job\":\"Director\",\"name\":\" \"}]},"
            + "\"videos\":{\"results\":[{\"site\":\"YouTube\",\"type\":\"Trailer\","
            + "\"key\":\"javascript:1\"}]},\"images\":{\"posters\":[{\"file_path\":null}]},"
            + "\"watch/providers\":{\"results\":{\"US\":{\"buy\":[{\"provider_name\":null}]}}}}");

    TmdbFilm film = client.film(550);

    assertThat(film.facts()).isEqualTo(Facts.builder().tmdbId(550).build());
    assertThat(film.poster()).isNull();
    assertThat(film.trailers()).isEmpty();
    assertThat(film.offers()).isEmpty();
  }

  @Test
  void where_no_poster_was_chosen_the_best_liked_one_is_taken() throws Exception {
    String none = "\"poster_path\":null";
    stub.json(
        FILM,
        TmdbStub.fightClub().replace("\"poster_path\":\"/pB8BM7pdSp6B6Ih7QZ4DrQ3PmJK.jpg\"", none));

    assertThat(client.film(550).poster()).isEqualTo("/best2.jpg");
  }

  @Test
  void long_texts_are_cut_and_control_characters_go() throws Exception {
    stub.json(FILM, "{\"id\":550,\"overview\":\"a\\u0000\\u202eb " + "c".repeat(9_000) + "\"}");

    assertThat(client.film(550).facts().overview()).startsWith("a b c").hasSizeLessThan(5_001);
  }

  @Test
  void a_poster_is_fetched_without_the_key() throws Exception {
    byte[] picture = TmdbStub.poster("jpg");
    stub.picture(POSTER, picture);

    assertThat(client(TmdbStub.KEY).poster(POSTER, PosterSize.CARD)).isEqualTo(picture);
    assertThat(stub.asked()).containsExactly("/t/p/w342" + POSTER);
  }

  @Test
  void a_proxy_sees_every_request_and_the_server_is_not_looked_for() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.createContext(
        "/",
        exchange -> {
          seen.add(exchange.getRequestURI().toString());
          TmdbStub.send(exchange, 200, "application/json", TmdbStub.bytes(TmdbStub.fightClub()));
        });
    proxy.start();
    try {
      TmdbSettings settings = Asking.through(proxy.getAddress());
      TmdbClient through =
          new TmdbClient(settings, TmdbKey.of(TmdbStub.TOKEN).orElseThrow(), clock);
      assertThat(through.film(550).id()).isEqualTo(550);
      assertThat(seen).singleElement().asString().startsWith("http://tmdb.invalid/3/movie/550?");
    } finally {
      proxy.stop(0);
    }
  }
}
