package matinee.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import matinee.catalog.Movie;
import matinee.catalog.Years;
import matinee.ratings.Stars;
import matinee.web.Form;
import matinee.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A submitted questionnaire, checked field by field. What is right is kept, so that the page can
 * show it again beside what must be changed.
 */
final class QuestionnaireAnswers {
  private static final String RATING = "rating-";

  private final Map<Long, Movie> shown = new LinkedHashMap<>();
  private final Map<Long, Stars> ratings = new HashMap<>();
  private final Set<Long> unseen = new LinkedHashSet<>();
  private final Map<Long, String> messages = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final @Nullable Years years;

  /**
   * @param movies finds films by their ids
   * @param most films that a form may hold
   */
  QuestionnaireAnswers(Form form, Function<Collection<Long>, Map<Long, Movie>> movies, int most) {
    List<String> fields =
        form.names().stream().filter(name -> name.startsWith(RATING)).limit(most + 1L).toList();
    Map<Long, Movie> known = movies.apply(fields.stream().flatMap(f -> id(f).stream()).toList());
    for (String field : fields) {
      Movie movie = id(field).map(known::get).orElse(null);
      if (movie == null) {
        problem("films", "One of the films is not in our catalogue; its answer was left out.");
      } else if (shown.size() == most) {
        problem("films", "That is more films than one form can hold; the first were kept.");
      } else {
        answer(form, field, movie);
      }
    }
    years = wish(form);
  }

  private static Optional<Long> id(String field) {
    return Movie.parseId(field.substring(RATING.length()));
  }

  private void answer(Form form, String field, Movie movie) {
    shown.put(movie.id(), movie);
    String value = form.value(field).orElse("");
    Optional<Stars> stars = Stars.of(value);
    stars.ifPresent(given -> ratings.put(movie.id(), given));
    if (form.repeated(field)) {
      fault(field, movie, "has two answers: choose one.");
    } else if (value.isEmpty()) {
      unseen.add(movie.id());
    } else if (stars.isEmpty()) {
      fault(field, movie, "can have half a star to five stars, in halves, or \"haven't seen it\".");
    }
  }

  private @Nullable Years wish(Form form) {
    String word = form.value("years").orElse(Years.ANY.word());
    if (form.repeated("years")) {
      problem("years", "There are two wishes for the years: choose one.");
    }
    Optional<Years> wish = Years.of(word);
    if (wish.isEmpty()) {
      problem("years", "Choose older, newer or any year.");
    }
    return wish.orElse(null);
  }

  private void fault(String field, Movie movie, String message) {
    messages.put(movie.id(), movie.title() + " " + message);
    problems.add(new Problem(field, movie.title() + " " + message));
  }

  /** Notes that something must be changed, unless that is noted already. */
  void problem(String field, String message) {
    Problem problem = new Problem(field, message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** The films of the form that we know, in its order. */
  Collection<Movie> shown() {
    return shown.values();
  }

  /** The stars given, by movie id. */
  Map<Long, Stars> ratings() {
    return ratings;
  }

  /** The films marked "haven't seen it". */
  Set<Long> unseen() {
    return unseen;
  }

  /** The wish for years; null where it was none of the three. */
  @Nullable Years years() {
    return years;
  }

  /** The wish for years of a form without problems. */
  Years wish() {
    return years == null ? Years.ANY : years;
  }

  /** What must be changed, in the form's order. */
  List<Problem> problems() {
    return problems;
  }

  /** What is wrong with an answer, by movie id. */
  Map<Long, String> messages() {
    return messages;
  }
}
