package matinee.web.pages.films;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matinee.catalog.Movie;
import matinee.catalog.MovieStore;
import matinee.recommend.Feature;
import matinee.slates.Likeness;
import matinee.slates.Likeness.Alike;
import matinee.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A film like another, in the words of pages.
 *
 * @param percent how alike, 0 … 100
 * @param shared what both have in common, strongest first, at most {@value #REASONS}
 * @param stars what the visitor would give it, with one decimal; null where not asked
 */
record AlikeView(Movie movie, int percent, List<String> shared, @Nullable String stars) {
  private static final int REASONS = 4;

  /** How many films the address asks for. */
  static int wanted(Parameters asked) {
    Integer k = asked.number("k", 1, Likeness.MOST, "How many films");
    return k == null ? Likeness.USUAL : k;
  }

  /** The films of {@code alike} that are still there, in order. */
  static List<AlikeView> of(Collection<Alike> alike, MovieStore movies) {
    Map<Long, Movie> films = movies.find(alike.stream().map(Alike::movie).toList());
    List<AlikeView> views = new ArrayList<>();
    for (Alike one : alike) {
      Optional.ofNullable(films.get(one.movie())).ifPresent(film -> views.add(of(one, film, null)));
    }
    return views;
  }

  static AlikeView of(Alike alike, Movie film, @Nullable String stars) {
    return new AlikeView(
        film,
        (int) Math.round(100 * alike.similarity()),
        alike.shared().stream().limit(REASONS).map(one -> words(one.feature())).toList(),
        stars);
  }

  private static String words(Feature feature) {
    return switch (feature.kind()) {
      case DIRECTOR -> "directed by " + feature.name();
      case WRITER -> "written by " + feature.name();
      case CAST -> "with " + feature.name();
      case GENRE, KEYWORD, YEARS -> feature.name();
    };
  }
}
