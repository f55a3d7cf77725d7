package matinee.web.pages;

import java.util.List;
import java.util.Optional;
import matinee.catalog.Movie;
import matinee.catalog.Years;
import matinee.ratings.Stars;
import matinee.web.Problem;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** Fifteen well-known films to rate, and the wish for older or newer ones. */
public final class QuestionnairePage {

  /**
   * @param questions the films shown, at most fifteen
   * @param kept answers already given to films that are not among the questions
   * @param problems what must be changed; empty on a first visit
   */
  record View(
      Site site,
      List<Question> questions,
      List<Kept> kept,
      @Nullable Years years,
      List<Problem> problems) {

    /** How many films have an answer, on this page and before it. */
    public int answered() {
      return kept.size() + (int) questions.stream().filter(q -> q.stars().isPresent()).count();
    }

    /** Every rating that can be given. */
    public List<Stars> scale() {
      return Stars.scale();
    }
  }

  /**
   * One film of the form.
   *
   * @param number from 1, in the order shown
   * @param answer the stars given, null for "haven't seen it"
   * @param message what is wrong with the answer, null for nothing
   */
  record Question(int number, Movie movie, @Nullable Stars answer, @Nullable String message) {
    public Optional<Stars> stars() {
      return Optional.ofNullable(answer);
    }

    /** The field's name and its fieldset's id. */
    public String field() {
      return "rating-" + movie.id();
    }
  }

  /** A film rated before, whose answer still counts. */
  record Kept(Movie movie, Stars stars) {}
}
