package matinee.slates;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import matinee.ratings.Answers;
import matinee.recommend.IdIndex;
import matinee.recommend.ModelSet;
import matinee.recommend.Soup;
import matinee.recommend.TwoStage;
import matinee.training.LiveModels.Live;

/** From one film to others: those most like it, and those to see after it. Stateless. */
public final class Likeness {
  /** How many films a list has unless asked otherwise. */
  public static final int USUAL = 10;

  /** The longest list. */
  public static final int MOST = 50;

  /** From so many ratings on, the visitor's own taste has a say in what to see after a film. */
  public static final int LEAST_RATINGS = TwoStage.LEAST_RATINGS;

  /**
   * A film like another.
   *
   * @param movie its id
   * @param similarity 0 … 1
   * @param shared what both have in common, strongest first
   */
  public record Alike(long movie, double similarity, List<Soup.Shared> shared) {}

  /**
   * A film to see after another.
   *
   * @param stars what the visitor would give it, 0.5 … 5
   */
  public record After(Alike film, double stars) {}

  /**
   * The {@code k} films most like {@code movie}, fewer only where there are no more; empty for a
   * film that the live models do not know.
   */
  public Optional<List<Alike>> similar(Live live, long movie, int k) {
    ModelSet models = live.models();
    int item = models.items().position(movie);
    if (item < 0) {
      return Optional.empty();
    }
    return Optional.of(
        models.soup().similar(item, k, new BitSet()).stream()
            .map(
                other ->
                    new Alike(
                        models.items().id(other.item()),
                        other.similarity(),
                        models.soup().shared(item, other.item())))
            .toList());
  }

  /**
   * Up to {@code k} films to see after {@code movie}: none that the visitor was shown, rated or
   * dismissed; empty for a film that the live models do not know.
   *
   * @param vector where the visitor stands in the live kernel model
   */
  public Optional<List<After>> after(
      Live live, long movie, Answers answers, float[] vector, int k) {
    IdIndex items = live.models().items();
    int item = items.position(movie);
    if (item < 0) {
      return Optional.empty();
    }
    BitSet excluded = Slates.told(items, answers);
    return Optional.of(
        live
            .models()
            .twoStage()
            .after(item, Slates.profile(items, answers), vector, excluded, k)
            .stream()
            .map(
                pick ->
                    new After(
                        new Alike(items.id(pick.item()), pick.similarity(), pick.shared()),
                        pick.stars()))
            .toList());
  }
}
