package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matinee.accounts.Visitor;
import matinee.ratings.Answers;
import matinee.ratings.Mark;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.slates.Slates;
import matinee.training.LiveModels.Live;
import matinee.web.parts.Chosen;
import matinee.web.parts.Guess;
import org.jspecify.annotations.Nullable;

/** Reads the part of a film's page that tells what the visitor makes of it, or may make of it. */
public final class FilmAndYou {
  private final RatingStore ratings;
  private final Slates slates;

  public FilmAndYou(RatingStore ratings, Slates slates) {
    this.ratings = ratings;
    this.slates = slates;
  }

  /**
   * What the visitor makes of the film.
   *
   * @param live guesses, once there is any
   */
  Part read(
      HttpServletRequest request, Optional<Visitor> visitor, Optional<Live> live, long movie) {
    Answers answers = visitor.map(known -> ratings.answers(known.id())).orElse(Answers.NONE);
    Stars stars = answers.ratings().get(movie);
    return new Part(
        stars,
        Chosen.of(request).starsOr(movie, stars),
        live.flatMap(models -> guess(models, answers, movie)).orElse(null),
        answers.marksOf(movie));
  }

  private Optional<Guess> guess(Live live, Answers answers, long movie) {
    return answers.ratings().isEmpty() || answers.ratings().containsKey(movie)
        ? Optional.empty()
        : slates.guess(live, answers, movie).map(Guess::of);
  }

  /**
   * @param stars what the visitor gave, null where nothing yet
   * @param chosen what the form shows: the same, or what could not be stored
   * @param guess what the visitor would give; null where rated, or without any answer to go by
   * @param marks what the visitor put on the film
   */
  record Part(
      @Nullable Stars stars, @Nullable Stars chosen, @Nullable Guess guess, Set<Mark> marks) {
    public List<Stars> scale() {
      return Stars.scale();
    }
  }
}
