package matinee.ingest.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A documented kind of film-goer. A simulated person is a mixture of two of them plus chance.
 *
 * <p>Tastes name coordinates of {@link TasteSpace}: +1 is a strong liking, -1 a strong dislike. The
 * kinds are our own invention, meant to disagree with each other in the ways film-goers do.
 */
enum ViewerKind {
  /** Goes for spectacle, series and stars; old and foreign films rarely. */
  BLOCKBUSTER(
      18,
      1990,
      "Action 1 Adventure .9 Sci-Fi .6 Fantasy .3 Thriller .3 Documentary -1 Musical -.5"
          + " Film-Noir -.6 Drama -.5 Recent .7 Until2004 .5 Until1966 -.6 Until1945 -.9"
          + " Hollywood .7 European -.7 Elsewhere -.6 Asian -.3"),

  /** Watches with children at home. */
  FAMILY(
      12,
      1984,
      "Animation 1 Children 1.2 Musical .5 Fantasy .5 Adventure .5 Comedy .4 Horror -1.3 Crime -.8"
          + " War -.8 Film-Noir -.6 Thriller -.7 Documentary -.4 Recent .4 Hollywood .4"),

  /** Follows the festivals: directors rather than stars, subtitles welcome. */
  ARTHOUSE(
      11,
      1974,
      "Drama .9 Documentary .4 Mystery .3 Action -1 Children -.7 Sci-Fi -.3 Adventure -.5"
          + " Hollywood -.9 European .9 Asian .8 Elsewhere .9 Until1984 .4 Until1966 .4"),

  /** Loves the studio era, crime in black and white above all. */
  CLASSICS(
      8,
      1962,
      "Film-Noir 1.2 Crime .4 Mystery .6 Romance .3 Western .3 Musical .2 Sci-Fi -.7 Fantasy -.4"
          + " Action -.6 Animation -.5 Horror -.2 Until1945 1.1 Until1966 1.2 Until1984 .3"
          + " Until2004 -.6 Recent -1.1"),

  /** Wants to be frightened. */
  HORROR(
      9,
      1991,
      "Horror 1.6 Thriller .6 Sci-Fi .4 Mystery .4 Romance -.8 Musical -.8 Children -.9 Drama -.4"
          + " War -.4 Western -.3 Until1984 .3 Asian .2"),

  /** Wants to fall in love, with songs if possible. */
  ROMANCE(
      11,
      1985,
      "Romance 1.2 Comedy .6 Musical .7 Drama .3 Horror -1.1 War -.7 Sci-Fi -.7 Western -.7"
          + " Action -.7 Thriller -.3 British .3 Hollywood .2 Until2004 .3"),

  /** At home in space and in invented worlds. */
  FANTASTIC(
      10,
      1988,
      "Sci-Fi 1.2 Fantasy .9 Adventure .5 Action .3 Animation .3 Romance -.6 Documentary -.5"
          + " Western -.4 War -.5 Drama -.4 Musical -.4 Until1984 .2"),

  /** Heists, gangsters, detectives and twists. */
  CRIME(
      12,
      1979,
      "Crime 1.1 Thriller .8 Mystery .7 Film-Noir .5 Drama .2 Children -.9 Animation -.8 Musical"
          + " -.9 Fantasy -.7 Romance -.4 Until1984 .3 Until2004 .5 Hollywood .2"),

  /** Wide landscapes and great battles. */
  FRONTIER(
      7,
      1959,
      "Western 1.4 War 1.2 Adventure .5 Action .3 Drama .3 Animation -.8 Horror -.7 Musical -.5"
          + " Fantasy -.6 Sci-Fi -.4 Comedy -.4 Until1984 .8 Until1966 .7 Recent -.6"),

  /** Drawn films for grown-ups, and Asian cinema around them. */
  ANIME(
      7,
      1997,
      "Animation 1.3 Fantasy .7 Asian 1.4 Sci-Fi .4 Children .1 Western -.6 Documentary -.4"
          + " Film-Noir -.4 Crime -.2 Hollywood -.5 Until1966 -.4 Recent .4 Until2004 .3"),

  /** Comedies, old friends and feeling good. */
  COMEDY(
      10,
      1986,
      "Comedy 1.3 Romance .2 Children .1 Horror -.6 War -.8 Drama -.5 Film-Noir -.6 Mystery -.3"
          + " Thriller -.5 Hollywood .4 British .5 Until1984 .2 Until2004 .4"),

  /** True stories and the state of the world. */
  WITNESS(
      6,
      1976,
      "Documentary 1.7 Drama .6 War .5 Elsewhere .5 British .3 Fantasy -1 Sci-Fi -.6 Horror -.8"
          + " Children -.4 Action -.7 Animation -.3 Recent .5");

  private static final Pattern BLANK = Pattern.compile(" ");
  private final int share;
  private final int born;
  private final String likings;

  ViewerKind(int share, int born, String likings) {
    this.share = share;
    this.born = born;
    this.likings = likings;
  }

  /** Draws a kind, each as often as its share says. */
  static ViewerKind draw(Dice dice) {
    int all = 0;
    for (ViewerKind kind : values()) {
      all += kind.share;
    }
    double left = dice.uniform() * all;
    for (ViewerKind kind : values()) {
      left -= kind.share;
      if (left <= 0) {
        return kind;
      }
    }
    return WITNESS;
  }

  /** Returns the typical year of birth. */
  int born() {
    return born;
  }

  /** Returns the liking for each of {@link TasteSpace#NAMES}; 0 where the kind does not care. */
  List<Double> likings() {
    List<Double> parsed = new ArrayList<>(Collections.nCopies(TasteSpace.NAMES.size(), 0.0));
    List<String> words = BLANK.splitAsStream(likings).toList();
    for (int w = 0; w < words.size(); w += 2) {
      parsed.set(TasteSpace.coordinate(words.get(w)), Double.valueOf(words.get(w + 1)));
    }
    return List.copyOf(parsed);
  }
}
