package matinee.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.catalog.Movie;
import matinee.ratings.Answers;
import matinee.ratings.Stars;
import matinee.recommend.Recommender;
import matinee.slates.Slate;
import matinee.web.pages.RecommendationsPage.Contribution;
import matinee.web.pages.RecommendationsPage.Fondness;
import matinee.web.pages.RecommendationsPage.Missed;
import matinee.web.pages.RecommendationsPage.Pick;
import matinee.web.pages.RecommendationsPage.Reason;
import matinee.web.parts.Guess;
import org.jspecify.annotations.Nullable;

/** Puts a slate into the words that pages show. */
final class SlateView {
  private static final int REASONS = 2;

  /** The least influence, in stars, that two decimals can show. */
  private static final double NAMEABLE = 0.005;

  private static final Map<String, String> NAMES =
      Map.of(
          Recommender.BLEND,
          "All together",
          "nmf",
          "NMF",
          "svd",
          "SVD",
          "form",
          "The form model",
          "hybrid",
          "Ratings and facts",
          "popular",
          "Most rated",
          "variational",
          "Guessed stars");

  private SlateView() {}

  /** A model's name for people. */
  static String name(String model) {
    return NAMES.getOrDefault(model, model);
  }

  /** Every film that the slate's page names. */
  static Set<Long> named(Slate slate) {
    Set<Long> movies = new HashSet<>();
    for (Slate.Pick pick : slate.picks()) {
      movies.add(pick.movie());
      pick.influences().stream().limit(REASONS).forEach(cause -> movies.add(cause.movie()));
    }
    if (slate.missed() != null) {
      movies.add(slate.missed().movie());
    }
    return movies;
  }

  static List<Pick> picks(Slate slate, Map<Long, Movie> films, Answers answers) {
    List<Pick> picks = new ArrayList<>();
    for (Slate.Pick pick : slate.picks()) {
      Movie film = films.get(pick.movie());
      if (film != null) {
        picks.add(
            new Pick(
                picks.size() + 1,
                film,
                Guess.of(pick.guess()),
                reasons(pick, films, answers),
                pick.fondness() == null ? null : Fondness.of(pick.fondness()),
                contributions(pick)));
      }
    }
    return picks;
  }

  private static List<Reason> reasons(Slate.Pick pick, Map<Long, Movie> films, Answers answers) {
    List<Reason> reasons = new ArrayList<>();
    for (Slate.Cause cause : pick.influences().stream().limit(REASONS).toList()) {
      Movie film = films.get(cause.movie());
      Stars stars = answers.ratings().get(cause.movie());
      if (film != null && stars != null && Math.abs(cause.stars()) >= NAMEABLE) {
        reasons.add(new Reason(film, stars, cause.stars()));
      }
    }
    return reasons;
  }

  private static List<Contribution> contributions(Slate.Pick pick) {
    double all = pick.contributions().values().stream().mapToDouble(Math::abs).sum();
    return pick.contributions().entrySet().stream()
        .map(
            part ->
                new Contribution(
                    name(part.getKey()),
                    part.getValue(),
                    all == 0 ? 0 : (int) Math.round(100 * Math.abs(part.getValue()) / all)))
        .filter(part -> part.share() > 0)
        .sorted(Comparator.comparingInt(Contribution::share).reversed())
        .toList();
  }

  static @Nullable Missed missed(Slate slate, Map<Long, Movie> films) {
    if (slate.missed() == null) {
      return null;
    }
    Movie film = films.get(slate.missed().movie());
    return film == null ? null : new Missed(film, Guess.of(slate.missed().guess()));
  }
}
