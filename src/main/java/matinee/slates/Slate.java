package matinee.slates;

import java.util.List;
import java.util.Map;
import matinee.recommend.Fondness;
import matinee.recommend.Guess;
import org.jspecify.annotations.Nullable;

/**
 * The films for tonight, best first, by movie id.
 *
 * @param missed the best of the shown films that the visitor has not seen, null where there is none
 */
public record Slate(List<Pick> picks, @Nullable Missed missed) {

  /**
   * One film, and why.
   *
   * @param influences the answers that moved the guess, strongest first
   * @param fondness what the visitor rates well above the crowd in films like it, null where
   *     nothing
   * @param contributions what each model added to the film's score, by model name
   */
  public record Pick(
      long movie,
      Guess guess,
      List<Cause> influences,
      @Nullable Fondness fondness,
      Map<String, Double> contributions) {}

  /**
   * An answer's exact influence on a guess.
   *
   * @param movie the answered film
   * @param stars the difference that the answer makes, in stars
   */
  public record Cause(long movie, double stars) {}

  /** A film that was shown and not known. */
  public record Missed(long movie, Guess guess) {}
}
