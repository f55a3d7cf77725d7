package matinee.ingest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Proves that the committed ratings are what the generator writes, and that they look like an
 * audience.
 *
 * <p>After a change of the film list or the generator, run this class once with {@code
 * -Dstarter.write=true}, which rewrites the committed file instead of comparing it.
 */
class SimulatedAudienceTest {
  private static final Path MOVIES = Path.of("data", "starter", "movies.csv");
  private static final Path RATINGS = Path.of("data", "starter", "ratings.csv");

  private static List<StarterFilm> films = List.of();
  private static List<SimulatedRating> ratings = List.of();

  @BeforeAll
  static void simulate() throws IOException {
    films = FilmList.read(MOVIES);
    ratings = new SimulatedAudience(SimulatedAudience.SEED).rate(films);
  }

  @Test
  void the_committed_file_is_what_the_generator_writes() throws IOException {
    if (Boolean.getBoolean("starter.write")) {
      try (BufferedWriter out = Files.newBufferedWriter(RATINGS, StandardCharsets.UTF_8)) {
        new SimulatedAudience(SimulatedAudience.SEED).write(MOVIES, out);
      }
    }
    StringBuilder written = new StringBuilder();
    new SimulatedAudience(SimulatedAudience.SEED).write(MOVIES, written);

    byte[] committed = Files.readAllBytes(RATINGS);

    assertThat(Arrays.equals(committed, written.toString().getBytes(StandardCharsets.UTF_8)))
        .as("ratings.csv is up to date; if not, run with -Dstarter.write=true")
        .isTrue();
  }

  @Test
  void the_same_seed_gives_the_same_audience_and_another_seed_another() {
    assertThat(new SimulatedAudience(SimulatedAudience.SEED).rate(films)).isEqualTo(ratings);
    assertThat(new SimulatedAudience(7).rate(films)).isNotEqualTo(ratings);
  }

  @Test
  void there_are_eighty_to_ahundred_thousand_ratings_by_everybody() {
    assertThat(ratings).hasSizeBetween(80_000, 100_000);
    assertThat(countsPerPerson()).hasSize(SimulatedAudience.PEOPLE);
  }

  @Test
  void mean_and_deviation_are_those_of_areal_audience() {
    double mean = ratings.stream().mapToDouble(SimulatedRating::stars).average().orElseThrow();
    double variance =
        ratings.stream()
            .mapToDouble(rating -> (rating.stars() - mean) * (rating.stars() - mean))
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(3.5, 3.7);
    assertThat(Math.sqrt(variance)).isBetween(0.9, 1.1);
  }

  @Test
  void every_step_of_the_scale_is_used_and_nothing_else() {
    Set<Double> used = ratings.stream().map(SimulatedRating::stars).collect(Collectors.toSet());

    assertThat(used).containsExactlyInAnyOrder(0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
  }

  @Test
  void nobody_rates_fewer_than_twenty_films_and_afew_rate_hundreds() {
    long[] counts = countsPerPerson().values().stream().mapToLong(n -> n).sorted().toArray();

    assertThat(counts[0]).isGreaterThanOrEqualTo(20);
    assertThat(counts[counts.length / 2]).isBetween(40L, 50L);
    assertThat(counts[counts.length - 1]).isBetween(300L, 500L);
  }

  @Test
  void every_film_has_five_ratings_and_none_is_seen_by_two_thirds() {
    Map<Integer, Long> counts =
        ratings.stream()
            .collect(Collectors.groupingBy(SimulatedRating::movieId, Collectors.counting()));

    assertThat(counts).hasSameSizeAs(films);
    assertThat(counts.values())
        .allSatisfy(n -> assertThat(n).isBetween(5L, SimulatedAudience.PEOPLE * 65L / 100));
  }

  @Test
  void ratings_are_sorted_by_person_then_film_without_aduplicate_pair() {
    assertThat(ratings.stream().map(rating -> rating.userId() * 10_000L + rating.movieId()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void nobody_rates_afilm_before_it_was_released() {
    Map<Integer, Integer> years =
        films.stream().collect(Collectors.toMap(StarterFilm::id, StarterFilm::year));

    assertThat(ratings)
        .allMatch(rating -> rating.timestamp() >= Visit.OPENING)
        .allMatch(rating -> rating.timestamp() <= Visit.CLOSING)
        .allMatch(rating -> yearOf(rating) >= years.getOrDefault(rating.movieId(), 0));
  }

  @Test
  void the_fifty_most_rated_films_spread_over_decades_and_genres() {
    Map<Integer, Long> counts =
        ratings.stream()
            .collect(Collectors.groupingBy(SimulatedRating::movieId, Collectors.counting()));
    List<StarterFilm> most =
        films.stream()
            .sorted(
                (a, b) ->
                    Long.compare(counts.getOrDefault(b.id(), 0L), counts.getOrDefault(a.id(), 0L)))
            .limit(50)
            .toList();
    Set<String> genres = new HashSet<>();
    most.forEach(film -> genres.addAll(film.genres()));

    assertThat(most.stream().map(film -> film.year() / 10).distinct()).hasSizeGreaterThan(5);
    assertThat(genres).hasSizeGreaterThan(12);
  }

  private static int yearOf(SimulatedRating rating) {
    return Instant.ofEpochSecond(rating.timestamp()).atZone(ZoneOffset.UTC).getYear();
  }

  private static Map<Integer, Long> countsPerPerson() {
    return ratings.stream()
        .collect(Collectors.groupingBy(SimulatedRating::userId, Collectors.counting()));
  }
}
