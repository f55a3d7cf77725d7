package matinee.slates;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import matinee.catalog.Years;
import matinee.ratings.Answers;
import matinee.ratings.Stars;
import matinee.recommend.Guess;
import matinee.recommend.IdIndex;
import matinee.recommend.ModelSet;
import matinee.recommend.Profile;
import matinee.recommend.Query;
import matinee.recommend.Recommendation;
import matinee.recommend.Recommender;
import matinee.training.LiveModels.Live;
import org.jspecify.annotations.Nullable;

/** Chooses slates: folds a visitor's answers into the live models, for one request alone. */
public final class Slates {
  /** How many films a slate holds where enough fit. */
  public static final int SIZE = Recommender.SLATE;

  private final Recommender recommender = new Recommender();
  private final int boundary;

  /**
   * @param boundary the first "newer" year
   */
  public Slates(int boundary) {
    this.boundary = boundary;
  }

  /** The first "newer" year. */
  public int boundary() {
    return boundary;
  }

  /**
   * The films for tonight: none that the visitor was shown, rated or put aside, and of the wished
   * years only. Fewer than {@link #SIZE} where not enough fit.
   *
   * @param model {@link Recommender#BLEND} or one of the live models' names
   */
  public Slate choose(Live live, Answers answers, Years years, String model) {
    ModelSet models = live.models();
    Profile profile = profile(models.items(), answers);
    BitSet excluded = told(models.items(), answers);
    for (int item = 0; item < models.items().size(); item++) {
      if (!years.fits(live.releaseYears()[item], boundary)) {
        excluded.set(item);
      }
    }
    List<Recommendation> picks =
        recommender.recommend(models, new Query(profile, excluded, SIZE, model));
    return new Slate(
        picks.stream().map(pick -> pick(models.items(), pick)).toList(),
        missed(models, profile, answers));
  }

  /** What the visitor would give a film; empty for a film that the live models do not know. */
  public Optional<Guess> guess(Live live, Answers answers, long movie) {
    ModelSet models = live.models();
    int item = models.items().position(movie);
    return item < 0
        ? Optional.empty()
        : Optional.of(recommender.guess(models, profile(models.items(), answers), item));
  }

  private static Slate.Pick pick(IdIndex items, Recommendation pick) {
    return new Slate.Pick(
        items.id(pick.item()),
        new Guess(pick.stars(), pick.spread()),
        pick.influences().stream()
            .map(influence -> new Slate.Cause(items.id(influence.item()), influence.stars()))
            .toList(),
        pick.fondness(),
        pick.contributions());
  }

  private Slate.@Nullable Missed missed(ModelSet models, Profile profile, Answers answers) {
    Set<Long> aside = answers.putAside();
    int[] unseen =
        answers.unseen().stream()
            .filter(movie -> !aside.contains(movie))
            .mapToInt(models.items()::position)
            .filter(item -> item >= 0)
            .sorted()
            .toArray();
    OptionalInt best = recommender.bestOf(models, profile, unseen);
    return best.isEmpty()
        ? null
        : new Slate.Missed(
            models.items().id(best.getAsInt()),
            recommender.guess(models, profile, best.getAsInt()));
  }

  /** What the visitor told us, by position. */
  static Profile profile(IdIndex items, Answers answers) {
    Map<Integer, Float> ratings = new HashMap<>();
    for (Map.Entry<Long, Stars> rating : answers.ratings().entrySet()) {
      int item = items.position(rating.getKey());
      if (item >= 0) {
        ratings.put(item, rating.getValue().number());
      }
    }
    Set<Integer> unseen = new HashSet<>();
    for (long movie : answers.unseen()) {
      int item = items.position(movie);
      if (item >= 0) {
        unseen.add(item);
      }
    }
    return Profile.of(ratings, unseen);
  }

  /** The films that are not to be recommended: the visitor was shown, rated or dismissed them. */
  static BitSet told(IdIndex items, Answers answers) {
    BitSet told = new BitSet(items.size());
    for (Set<Long> movies :
        List.of(answers.ratings().keySet(), answers.unseen(), answers.putAside())) {
      for (long movie : movies) {
        int item = items.position(movie);
        if (item >= 0) {
          told.set(item);
        }
      }
    }
    return told;
  }
}
