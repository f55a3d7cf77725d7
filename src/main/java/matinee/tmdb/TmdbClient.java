package matinee.tmdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import matinee.tmdb.TmdbException.Kind;

/**
 * Speaks TMDB's version 3. One request at a time, no faster than the settings say; for one thread.
 */
final class TmdbClient {
  private static final int LARGEST_ANSWER = 4 << 20;
  private static final int LARGEST_PICTURE = 4 << 20;
  private static final int UNKNOWN_ID = 34;
  private static final int UNVERIFIED = 32;
  private static final Pattern IMDB = Pattern.compile("tt[0-9]{7,9}");
  private static final String PARTS = "credits,keywords,videos,images,watch/providers";

  private final TmdbSettings settings;
  private final TmdbKey key;
  private final HttpFetch fetch;
  private final Pace pace;
  private final Clock clock;

  TmdbClient(TmdbSettings settings, TmdbKey key, Clock clock) {
    this.settings = settings;
    this.key = key;
    this.fetch = new HttpFetch(settings.proxy(), settings.patience());
    this.pace = new Pace(settings.rate());
    this.clock = clock;
  }

  /** Breaks off what is being asked; nothing can be asked any more. Any thread may. */
  void close() {
    fetch.close();
  }

  /** All of a film, in one request. */
  TmdbFilm film(int id) throws TmdbException {
    String tongue = settings.tongue();
    String tongues = tongue.equals("en") ? "en,null" : tongue + ",en,null";
    JsonNode film =
        ask(
            "/movie/" + id,
            Map.of(
                "append_to_response", PARTS,
                "language", settings.language(),
                "include_image_language", tongues,
                "include_video_language", tongues));
    return new FilmJson(tongue, settings.region()).read(film, id);
  }

  /**
   * TMDB's id of the film that IMDb knows by that one, empty where it knows none.
   *
   * @param imdbId {@code tt} and digits; others are known to nobody
   */
  OptionalInt find(String imdbId) throws TmdbException {
    if (!IMDB.matcher(imdbId).matches()) {
      return OptionalInt.empty();
    }
    JsonNode found = ask("/find/" + imdbId, Map.of("external_source", "imdb_id"));
    JsonNode films = found.path("movie_results");
    if (!films.isArray()) {
      throw new TmdbException(Kind.BROKEN, "the answer has no list of films");
    }
    int id = films.path(0).path("id").asInt(0);
    return id > 0 ? OptionalInt.of(id) : OptionalInt.empty();
  }

  /** A poster's bytes, of whatever type the server says is a picture. */
  byte[] poster(String path, PosterSize size) throws TmdbException {
    URI address = URI.create(settings.images() + "/" + size.key() + PosterPath.checked(path));
    pace.await();
    HttpResponse<byte[]> answer = fetch.send(HttpRequest.newBuilder(address), LARGEST_PICTURE);
    if (answer.statusCode() == 404) {
      throw new TmdbException(Kind.UNKNOWN, "there is no such picture");
    }
    refuse(answer);
    type(answer, List.of("image/jpeg", "image/png"));
    return answer.body();
  }

  private JsonNode ask(String path, Map<String, String> query) throws TmdbException {
    String tail =
        query.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(part -> part.getKey() + "=" + encoded(part.getValue()))
            .collect(Collectors.joining("&"));
    URI address = URI.create(settings.api() + path + "?" + tail);
    pace.await();
    HttpResponse<byte[]> answer = fetch.send(key.request(address), LARGEST_ANSWER);
    if (answer.statusCode() == 401) {
      throw refusedKey(answer);
    }
    if (answer.statusCode() == 404 && JsonText.status(answer.body()) == UNKNOWN_ID) {
      throw new TmdbException(Kind.UNKNOWN, "TMDB has no such film");
    }
    refuse(answer);
    type(answer, List.of("application/json"));
    return JsonText.read(answer.body());
  }

  private TmdbException refusedKey(HttpResponse<byte[]> answer) {
    return JsonText.status(answer.body()) == UNVERIFIED
        ? new TmdbException(
            Kind.KEY, "TMDB wants the e-mail address of the key's account confirmed first")
        : new TmdbException(
            Kind.KEY, "TMDB does not accept " + key + " in tmdb-key: check that it is whole");
  }

  /** Everything but 200 is a failure by now. */
  private void refuse(HttpResponse<byte[]> answer) throws TmdbException {
    int status = answer.statusCode();
    if (status == 200) {
      return;
    }
    var wait = RetryAfter.of(answer.headers(), clock.instant()).orElse(null);
    if (status == 429) {
      throw new TmdbException(Kind.BUSY, "it was asked too much (429)", wait);
    }
    String words =
        status / 100 == 3
            ? "it sends us elsewhere (%d), where we do not follow: check its address"
            : "it answered %d";
    boolean ours = status / 100 == 4 && status != 403 && status != 404 && status != 407;
    throw new TmdbException(ours ? Kind.BROKEN : Kind.UNREACHABLE, words.formatted(status), wait);
  }

  private static void type(HttpResponse<byte[]> answer, List<String> wanted) throws TmdbException {
    String type = answer.headers().firstValue("content-type").orElse("");
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!wanted.contains(bare)) {
      throw new TmdbException(
          Kind.BROKEN, "it sent something else than " + String.join(" or ", wanted));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
