package matinee.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matinee.catalog.Movie;
import matinee.catalog.Years;
import matinee.ratings.Stars;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** The five films for tonight, with their reasons. */
public final class RecommendationsPage {

  /**
   * @param picks the slate, best first; fewer than {@code wanted} where not enough films fit
   * @param model whose order this is: {@code blend}, {@code nmf} or {@code svd}
   * @param models every order that can be asked for, the blend first
   * @param answers how many films the visitor has rated
   * @param missed the best guess among the shown films that the visitor has not seen
   * @param notice what the visitor's last action did, such as a rating taken in
   */
  record View(
      Site site,
      List<Pick> picks,
      int wanted,
      Years years,
      String model,
      List<Order> models,
      int answers,
      @Nullable Missed missed,
      @Nullable Notice notice) {

    public Optional<Missed> bestMissed() {
      return Optional.ofNullable(missed);
    }

    public Optional<Notice> noticed() {
      return Optional.ofNullable(notice);
    }

    /** Whether some wish must be loosened before all wanted films fit. */
    public boolean tooFew() {
      return picks.size() < wanted;
    }

    public List<Stars> scale() {
      return Stars.scale();
    }
  }

  /** An order the visitor can choose: its word in the address and its name for people. */
  record Order(String word, String name) {}

  /**
   * One film of the slate.
   *
   * @param place from 1
   * @param reasons the strongest answers for or against, at most two
   * @param contributions what each model added, strongest first
   */
  record Pick(
      int place,
      Movie movie,
      Guess guess,
      List<Reason> reasons,
      List<Contribution> contributions) {}

  /** How the visitor will probably rate a film, in stars; low … high holds two ratings of three. */
  record Guess(double stars, double low, double high) {
    /** One decimal: {@code 4.1}. */
    public String text() {
      return String.format(Locale.ROOT, "%.1f", stars);
    }

    /** The spread: {@code 3.6–4.6}. */
    public String range() {
      return String.format(Locale.ROOT, "%.1f–%.1f", low, high);
    }

    /** In words: "you will probably love it". */
    public String words() {
      if (stars >= 4.5) {
        return "you will very probably love it";
      }
      if (stars >= 4) {
        return "you will probably love it";
      }
      if (stars >= 3.5) {
        return "you will probably like it";
      }
      return stars >= 3 ? "you may like it" : "a risk";
    }
  }

  /**
   * "Because you gave Heat 5 ★": an answer and its exact influence on the guess.
   *
   * @param influence in stars, signed
   */
  record Reason(Movie movie, Stars answer, double influence) {
    /** Signed, two decimals, with a true minus: {@code +0.31}, {@code −0.08}. */
    public String text() {
      return String.format(Locale.ROOT, "%+.2f", influence).replace('-', '−');
    }

    public boolean against() {
      return influence < 0;
    }
  }

  /**
   * A model's part in a film's place.
   *
   * @param name for people, such as "NMF"
   * @param points what the model added to the film's score; may be negative
   * @param share of all points by absolute value, percent, 0 … 100
   */
  record Contribution(String name, double points, int share) {}

  /** A film of the form that the visitor has missed and would probably like. */
  record Missed(Movie movie, Guess guess) {}

  /**
   * What just happened, and how to take it back.
   *
   * @param text one sentence
   * @param undo the path a POST form goes to, null where there is nothing to undo
   * @param movie the film concerned
   */
  record Notice(String text, @Nullable String undo, @Nullable Movie movie) {}
}
