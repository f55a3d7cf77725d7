package matinee.web.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matinee.accounts.Visitor;
import matinee.catalog.Movie;
import matinee.ratings.Mark;
import matinee.ratings.Standing;
import matinee.ratings.StandingStore;

/**
 * What this visitor said of the films of a list, as their cards show it.
 *
 * @param standings by movie id; films of which nothing was said are missing
 */
public record Yours(Map<Long, Standing> standings) {
  /** Of somebody who has said nothing. */
  public static final Yours NONE = new Yours(Map.of());

  /** The marks' buttons on a card, in their order. */
  private static final List<Action> BUTTONS =
      List.of(Action.WATCH, Action.SEE, Action.DEFER, Action.DISMISS);

  /** What the visitor said of these films. */
  public static Yours of(StandingStore standings, Optional<Visitor> visitor, Stream<Movie> films) {
    return visitor
        .map(known -> new Yours(standings.of(known.id(), films.map(Movie::id).toList())))
        .orElse(NONE);
  }

  /** The same, for a list of films. */
  public static Yours of(
      StandingStore standings, Optional<Visitor> visitor, Collection<Movie> films) {
    return of(standings, visitor, films.stream());
  }

  private Standing standing(Movie film) {
    return standings.getOrDefault(film.id(), Standing.NONE);
  }

  /** Whether the visitor rated the film. */
  public boolean rated(Movie film) {
    return standing(film).stars() != null;
  }

  /** What was said of the film, in words; empty for nothing. */
  public String words(Movie film) {
    List<String> words = new ArrayList<>();
    Standing standing = standing(film);
    if (standing.stars() != null) {
      words.add("You gave " + standing.stars().text());
    }
    for (Mark mark : Mark.values()) {
      if (standing.marks().contains(mark)) {
        words.add(words(mark));
      }
    }
    return String.join(" · ", words);
  }

  private static String words(Mark mark) {
    return switch (mark) {
      case SEEN -> "Seen";
      case DISMISSED -> "Not interested";
      case NOT_TONIGHT -> "Not tonight";
      case WATCHLIST -> "On your watchlist";
    };
  }

  /** What the card's buttons do: put each mark on, or take it off where it is on. */
  public List<Action> buttons(Movie film) {
    Standing standing = standing(film);
    return BUTTONS.stream()
        .map(button -> standing.marks().contains(button.mark()) ? button.inverse() : button)
        .toList();
  }
}
