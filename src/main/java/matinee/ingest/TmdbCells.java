package matinee.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import matinee.catalog.FactsBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Cells that hold lists of things, as TMDB's data sets write them: {@code [{"id": 18, "name":
 * "Drama"}]}.
 *
 * @param language reads a cell: as JSON or as Python writes it; an {@link IllegalArgumentException}
 *     where it is neither
 */
record TmdbCells(Function<String, @Nullable Object> language) {
  /** How many of the cast are kept, in billing order. */
  static final int MOST_CAST = 15;

  private static final int MOST_WRITERS = 10;

  // By what they did for the film: its script, its story, what both follow.
  private static final List<List<String>> WRITING =
      List.of(
          List.of(
              "Screenplay",
              "Writer",
              "Co-Writer",
              "Scenario Writer",
              "Teleplay",
              "Adaptation",
              "Dialogue"),
          List.of("Story", "Original Story", "Screenstory", "Idea"),
          List.of(
              "Novel",
              "Author",
              "Book",
              "Theatre Play",
              "Short Story",
              "Graphic Novel",
              "Comic Book",
              "Musical",
              "Characters"));

  /** What {@code key} says of each thing in {@code cell} that says it. */
  List<String> texts(String cell, String key) {
    return things(cell).stream().flatMap(thing -> text(thing, key).stream()).toList();
  }

  /** What {@code key} says of the one thing in {@code cell}; null where there is none. */
  @Nullable String text(String cell, String key) {
    Object thing = cell.isBlank() ? null : language.apply(cell);
    if (thing != null && !(thing instanceof Map)) {
      throw new IllegalArgumentException("there should be one thing with a name: " + cell);
    }
    return thing == null ? null : text((Map<?, ?>) thing, key).stream().findFirst().orElse(null);
  }

  /** Adds cast, directors and writers, those of the script before those of what it follows. */
  FactsBuilder people(FactsBuilder facts, String castCell, String crewCell) {
    List<Map<?, ?>> cast = new ArrayList<>(things(castCell));
    cast.sort(Comparator.comparingLong(TmdbCells::order));
    List<Map<?, ?>> crew = things(crewCell);
    return facts
        .cast(names(cast.stream()).limit(MOST_CAST).toList())
        .directors(names(crew.stream().filter(one -> does(one, "Director"))).toList())
        .writers(
            WRITING.stream()
                .flatMap(jobs -> names(crew.stream().filter(one -> writes(one, jobs))))
                .distinct()
                .limit(MOST_WRITERS)
                .toList());
  }

  private static boolean writes(Map<?, ?> one, List<String> jobs) {
    return jobs.stream().anyMatch(job -> does(one, job)) && "Writing".equals(one.get("department"));
  }

  private static boolean does(Map<?, ?> one, String job) {
    return job.equals(one.get("job"));
  }

  private static Stream<String> names(Stream<Map<?, ?>> people) {
    return people.flatMap(one -> text(one, "name").stream());
  }

  private static long order(Map<?, ?> actor) {
    return actor.get("order") instanceof Number place ? place.longValue() : Long.MAX_VALUE;
  }

  private static List<String> text(Map<?, ?> thing, String key) {
    return thing.get(key) instanceof String text ? List.of(text) : List.of();
  }

  private List<Map<?, ?>> things(String cell) {
    Object value = cell.isBlank() ? List.of() : language.apply(cell);
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException("there should be a list: " + cell);
    }
    List<Map<?, ?>> things = new ArrayList<>();
    for (Object one : list) {
      if (one instanceof Map<?, ?> thing) {
        things.add(thing);
      }
    }
    return things;
  }
}
