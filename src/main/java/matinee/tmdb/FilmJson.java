package matinee.tmdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import matinee.catalog.Facts;
import matinee.tmdb.TmdbException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMDB's JSON of a film. What is missing, null, of another type or out of range is left open;
 * a text is cut to what is reasonable and freed of control characters.
 *
 * @param tongue the language that trailers should have, ISO 639-1
 * @param region whose offers are read, two capital letters
 */
record FilmJson(String tongue, String region) {
  private static final int LONGEST_OVERVIEW = 5_000;
  private static final int LONGEST_NAME = 200;
  private static final int FEW = 10;
  private static final int KEYWORDS = 50;
  private static final int TRAILERS = 3;
  private static final int OFFERS = 30;
  private static final int LONGEST_PROVIDER = 100;
  private static final int LONGEST_FILM = 1_500;

  private static final Pattern IMDB = Pattern.compile("tt[0-9]{7,9}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200d]]+");
  private static final Set<String> WRITING =
      Set.of("Screenplay", "Writer", "Story", "Novel", "Author", "Original Story");

  /**
   * @param id of the film that was asked for
   * @throws TmdbException of kind {@code BROKEN} where the answer is about something else
   */
  TmdbFilm read(JsonNode film, int id) throws TmdbException {
    if (film.path("id").asInt(0) != id) {
      throw new TmdbException(Kind.BROKEN, "the answer is about another film");
    }
    return new TmdbFilm(
        id,
        facts(film),
        poster(film),
        trailers(film.path("videos").path("results")),
        offers(film.path("watch/providers").path("results").path(region)));
  }

  private static Facts facts(JsonNode film) {
    List<JsonNode> crew = list(film.path("credits").path("crew"));
    return Facts.builder()
        .overview(text(film.path("overview"), LONGEST_OVERVIEW))
        .runtime(runtime(film.path("runtime")))
        .releaseDate(date(film.path("release_date")))
        .language(matching(film.path("original_language"), LANGUAGE))
        .languages(names(film.path("spoken_languages"), "iso_639_1", FEW))
        .countries(names(film.path("production_countries"), "iso_3166_1", FEW))
        .series(text(film.path("belongs_to_collection").path("name"), LONGEST_NAME))
        .directors(people(crew, job -> job.equals("Director")))
        .writers(people(crew, WRITING::contains))
        .cast(cast(film))
        .keywords(names(film.path("keywords").path("keywords"), "name", KEYWORDS))
        .poster(poster(film))
        .imdbId(matching(film.path("imdb_id"), IMDB))
        .tmdbId(film.path("id").asInt())
        .build();
  }

  private static @Nullable Integer runtime(JsonNode node) {
    int minutes = node.asInt(0);
    return minutes > 0 && minutes <= LONGEST_FILM ? minutes : null;
  }

  private static @Nullable LocalDate date(JsonNode node) {
    try {
      LocalDate date = LocalDate.parse(node.asText(""));
      int year = date.getYear();
      return year >= Facts.FIRST_YEAR && year <= Facts.LAST_YEAR ? date : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<String> people(List<JsonNode> crew, Predicate<String> job) {
    return distinct(
        crew.stream().filter(person -> job.test(person.path("job").asText(""))),
        person -> text(person.path("name"), LONGEST_NAME),
        FEW);
  }

  private static List<String> cast(JsonNode film) {
    Stream<JsonNode> billed =
        list(film.path("credits").path("cast")).stream()
            .sorted(Comparator.comparingInt(person -> person.path("order").asInt(9_999)));
    return distinct(billed, person -> text(person.path("name"), LONGEST_NAME), FEW);
  }

  /** The poster that TMDB chose, else the best liked of all. */
  private static @Nullable String poster(JsonNode film) {
    Stream<String> chosen = Stream.of(film.path("poster_path").asText(""));
    Stream<String> others =
        list(film.path("images").path("posters")).stream()
            .sorted(Comparator.comparingDouble(image -> -image.path("vote_average").asDouble(0)))
            .map(image -> image.path("file_path").asText(""));
    return Stream.concat(chosen, others).filter(PosterPath::is).findFirst().orElse(null);
  }

  private List<Trailer> trailers(JsonNode videos) {
    List<Trailer> trailers = new ArrayList<>();
    for (JsonNode video : list(videos)) {
      String key = video.path("key").asText("");
      boolean wanted =
          video.path("site").asText("").equals("YouTube")
              && video.path("type").asText("").equals("Trailer")
              && Trailer.isVideo(key);
      if (wanted) {
        String name = text(video.path("name"), LONGEST_NAME);
        trailers.add(
            new Trailer(
                key,
                name == null ? "Trailer" : name,
                matching(video.path("iso_639_1"), LANGUAGE),
                video.path("official").asBoolean(false)));
      }
    }
    Comparator<Trailer> bestFirst =
        Comparator.comparing((Trailer trailer) -> !tongue.equals(trailer.language()))
            .thenComparing(trailer -> !trailer.official());
    return trailers.stream().sorted(bestFirst).distinct().limit(TRAILERS).toList();
  }

  private static List<Offer> offers(JsonNode region) {
    List<Offer> offers = new ArrayList<>();
    for (Offer.Terms terms : Offer.Terms.values()) {
      Stream<JsonNode> shown =
          list(region.path(terms.key())).stream()
              .sorted(
                  Comparator.comparingInt(offer -> offer.path("display_priority").asInt(9_999)));
      distinct(shown, offer -> text(offer.path("provider_name"), LONGEST_PROVIDER), OFFERS)
          .forEach(provider -> offers.add(new Offer(terms, provider)));
    }
    return offers;
  }

  private static List<String> names(JsonNode array, String field, int most) {
    return distinct(list(array).stream(), node -> text(node.path(field), LONGEST_NAME), most);
  }

  private static List<String> distinct(
      Stream<JsonNode> nodes, Function<JsonNode, @Nullable String> name, int most) {
    Set<String> names = new LinkedHashSet<>();
    nodes.map(name).filter(text -> text != null).forEach(names::add);
    return names.stream().limit(most).toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    return array.isArray() ? StreamSupport.stream(array.spliterator(), false).toList() : List.of();
  }

  private static @Nullable String matching(JsonNode node, Pattern pattern) {
    String text = node.asText("");
    return pattern.matcher(text).matches() ? text : null;
  }

  private static @Nullable String text(JsonNode node, int longest) {
    if (!node.isTextual()) {
      return null;
    }
    String plain = CONTROL.matcher(node.asText()).replaceAll(" ").strip();
    if (plain.length() > longest) {
      int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
      plain = plain.substring(0, end).strip();
    }
    return plain.isEmpty() ? null : plain;
  }
}
