package matinee.web.pages.films;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import matinee.catalog.search.Catalogue;
import matinee.catalog.search.MovieQuery;
import matinee.catalog.search.MovieQuery.Sort;
import matinee.web.Parameters;
import org.jspecify.annotations.Nullable;

/** A {@link MovieQuery} as it stands in an address, both ways. */
final class MovieWishes {
  private static final int FIRST_YEAR = 1870;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 10_000;

  private MovieWishes() {}

  /** What is asked for, as far as it can be; all else is noted. */
  static MovieQuery query(Parameters asked, Catalogue catalogue) {
    String text = asked.text("q");
    Sort usual = text.isEmpty() ? Sort.POPULARITY : Sort.RELEVANCE;
    String word = asked.text("sort");
    if (!word.isEmpty() && Sort.of(word).isEmpty()) {
      asked.problem("sort", "There is no such order: choose one of the list.");
    }
    MovieQuery query =
        new MovieQuery(
            text,
            KnownNames.genre(asked, catalogue),
            KnownNames.country(asked, catalogue),
            KnownNames.language(asked, catalogue),
            asked.number("from", FIRST_YEAR, LAST_YEAR, "The first year"),
            asked.number("to", FIRST_YEAR, LAST_YEAR, "The last year"),
            asked.number("shortest", 1, LONGEST, "The shortest running time"),
            asked.number("longest", 1, LONGEST, "The longest running time"),
            asked.number("ratings", 1, 1_000_000_000, "The number of ratings"),
            Sort.of(word).orElse(usual));
    compare(asked, query.from(), query.to(), "from", "The first year comes after the last.");
    compare(
        asked, query.shortest(), query.longest(), "shortest", "The shortest time is the longer.");
    return query;
  }

  /** The query less ranges whose ends are swapped, which {@link #query} has noted. */
  static MovieQuery inOrder(MovieQuery query) {
    MovieQuery ordered = query;
    if (swapped(query.from(), query.to())) {
      ordered = ordered.without(MovieQuery.Filter.YEARS);
    }
    if (swapped(query.shortest(), query.longest())) {
      ordered = ordered.without(MovieQuery.Filter.RUNTIME);
    }
    return ordered;
  }

  private static boolean swapped(@Nullable Integer low, @Nullable Integer high) {
    return low != null && high != null && low > high;
  }

  private static void compare(
      Parameters asked,
      @Nullable Integer low,
      @Nullable Integer high,
      String field,
      String message) {
    if (swapped(low, high)) {
      asked.problem(field, message + " Swap them.");
    }
  }

  /** The address of the query's first page, without the context's path. */
  static String address(MovieQuery query) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("q", query.text().isEmpty() ? null : query.text());
    fields.put("genre", query.genre());
    fields.put("country", query.country());
    fields.put("language", query.language());
    fields.put("from", query.from());
    fields.put("to", query.to());
    fields.put("shortest", query.shortest());
    fields.put("longest", query.longest());
    fields.put("ratings", query.ratings());
    boolean usual = query.sort() == (query.text().isEmpty() ? Sort.POPULARITY : Sort.RELEVANCE);
    fields.put("sort", usual ? null : query.sort().word());
    StringBuilder address = new StringBuilder("/movies");
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
            address.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
          }
        });
    return address.toString();
  }

  /** The orders that make sense for {@code query}: words and names. */
  static Map<String, String> orders(MovieQuery query) {
    Map<String, String> orders = new LinkedHashMap<>();
    if (!query.text().isEmpty()) {
      orders.put(Sort.RELEVANCE.word(), "Best match");
    }
    orders.put(Sort.POPULARITY.word(), "Most rated");
    orders.put(Sort.RATING.word(), "Best rated");
    orders.put(Sort.YEAR.word(), "Newest");
    orders.put(Sort.OLDEST.word(), "Oldest");
    orders.put(Sort.TITLE.word(), "Title");
    return orders;
  }
}
