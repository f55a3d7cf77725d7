package matinee.web.poster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import matinee.catalog.Movie;

/**
 * What a genre has to offer: motifs and palettes. The first in this order that fits a film's genres
 * draws it, so the more telling genres come first; nearly everything is also a drama.
 */
enum Family {
  WESTERN(
      "western",
      Plains.ALL,
      "#e39b3b #2b1712 #b8371f #f6e4bd",
      "#a33d1c #fbeed2 #f2c66d #5f1f10",
      "#f0dfbb #3a1d14 #c9481f #d99a4a"),
  NOIR(
      "film-noir",
      Shadows.ALL,
      "#15171c #ece6d6 #c9a53a #3a424d",
      "#d9d2bf #15161a #b5462f #7b8791",
      "#2a3440 #efe8d6 #d8b25a #566473"),
  HORROR(
      "horror",
      Frights.ALL,
      "#0f0d0d #ece4d2 #c1121f #4a413d",
      "#e8e0cc #140d0d #b3121f #8d8578",
      "#2b0b12 #f2e6d2 #e5283f #6e1a29",
      "#1c2619 #ebe8cf #b9cf36 #4d6340"),
  MUSICAL(
      "musical",
      Tunes.ALL,
      "#f4e3c6 #27183a #e2434b #f0b33a",
      "#27183a #f7ead2 #f25a5a #f2b83d",
      "#0f4c5c #f8edd5 #fb8b24 #e36488"),
  ANIMATION(
      "animation",
      Toys.ALL,
      "#fbeed3 #20304a #f0532d #29a19c",
      "#17696b #fff4dd #f6c244 #17304a",
      "#f6bd3b #22304f #e84a35 #fdf3dc",
      "#33549c #fdf1da #f7b733 #ee5a3a"),
  WAR(
      "war",
      Fronts.ALL,
      "#d8cba6 #20211a #a8321f #83866a",
      "#24281f #e6dcc0 #cf6a2a #5b6348",
      "#8b2a1e #f0e3c4 #1a1713 #c77a4a"),
  DOCUMENTARY(
      "documentary",
      List.of(Records::lens, Records::halftone, Records::contours),
      "#e6e4da #151515 #c9452c #a8a798",
      "#15181a #ecebe2 #e6b422 #5d666b",
      "#cfd6cf #15201f #d4552f #7f9089"),
  SCIENCE(
      "sci-fi",
      Worlds.ALL,
      "#0e1a2b #f2ead6 #ef6a3a #3a6c8f",
      "#12303a #f4ead2 #f2b632 #2f8079",
      "#e9e2d0 #16222f #e4572e #6fa3a8",
      "#241a3f #f1e8da #ff7a59 #6c5aa8"),
  FANTASY(
      "fantasy",
      Spells.ALL,
      "#2a2450 #f3e9d3 #e3b23c #7a66b0",
      "#123c38 #f2ead3 #e6a83b #4f9a82",
      "#5c1733 #f6e8d0 #edb64b #a8485f"),
  CHILDREN(
      "children",
      Toys.ALL,
      "#9fd0d6 #1f2f4a #ee5a35 #fcf0d4",
      "#f7c9a0 #2b2a4a #e2493b #3fa796",
      "#fbeed3 #20304a #f0532d #29a19c"),
  MYSTERY(
      "mystery",
      Riddles.ALL,
      "#1c2340 #efe7d2 #d9a441 #4b568c",
      "#e6dfcc #1d2440 #a83a55 #b59f5b",
      "#2b1f3a #f0e4cf #e0703a #6a4f86"),
  ADVENTURE(
      "adventure",
      Roads.ALL,
      "#e7b24a #1d2b2a #c8452b #f5ead0",
      "#1f5a6b #f8efda #f0a93b #123640",
      "#dfe3d0 #17372f #d9592b #6f9a83"),
  CRIME(
      "crime",
      Shadows.ALL,
      "#e9dfca #15120f #c8261b #9a8f7f",
      "#151312 #efe6d2 #d6341f #5b554e",
      "#b0201a #fbf1dd #17110f #7d140f",
      "#d9b44a #181410 #b3321e #f3ead6"),
  ROMANCE(
      "romance",
      Pairs.ALL,
      "#f3c7bd #4a1528 #d2324a #fbeee2",
      "#86193a #fbe6d6 #f2766f #4d0f22",
      "#f7e6d4 #3d1a2b #e0495a #f0a58f",
      "#e8735f #2c0f1c #fdeadb #a9243d"),
  ACTION(
      "action",
      Clashes.ALL,
      "#f2b705 #15130f #d7301f #f8efd8",
      "#b5261a #fbf1dd #16100e #f2a71b",
      "#14181d #f3ead6 #f25c1f #3f4a57",
      "#efe6d2 #141414 #e23b22 #f0b429"),
  THRILLER(
      "thriller",
      Riddles.ALL,
      "#f2ead8 #101010 #e0431c #9b9584",
      "#ea5a2c #140f0d #f6ecd8 #8d240b",
      "#0f1a1e #eadfc6 #e8b51f #2f5560"),
  COMEDY(
      "comedy",
      Laughs.ALL,
      "#f6c945 #1a1a1a #e5482d #fbf3df",
      "#f3e7d0 #1c2a3f #ef5b34 #f2b733",
      "#57b0a8 #14242a #fbf0d9 #f0633c",
      "#ef7d57 #1f1a24 #fdf0d8 #f7c64f"),
  DRAMA(
      "drama",
      Lives.ALL,
      "#e8e0cf #1f2a33 #c2512f #8a9aa1",
      "#24323d #efe6d3 #d98b3a #577080",
      "#c9b79a #241d1a #8c2f23 #f2e8d6",
      "#3d4a3f #f0e7d2 #d4a24a #788a75",
      "#9c3f22 #fbf0dc #1f1512 #e3a35a",
      "#dcd6c4 #2b2233 #6f5a86 #c98a4b"),
  UNKNOWN(
      "",
      List.of(Records::curtain, Records::reel, Records::leader),
      "#f0e2c6 #3a1512 #a81c1c #cf8f4a",
      "#2a1513 #f5e7cd #b8281f #7a1713",
      "#8f1d1a #f9ecd4 #2a0f0d #d9a441");

  /** Names that other data sets give the same genres. */
  private static final Map<String, String> ALIASES =
      new TreeMap<>(
          Map.of(
              "science fiction", "sci-fi",
              "family", "children",
              "kids", "children",
              "children's", "children",
              "music", "musical",
              "history", "drama",
              "imax", "action",
              "biography", "drama",
              "sport", "action"));

  private final String genre;
  private final List<Motif> motifs;
  private final List<Palette> palettes;

  Family(String genre, List<Motif> motifs, String... palettes) {
    this.genre = genre;
    this.motifs = motifs;
    this.palettes = Stream.of(palettes).map(Palette::of).toList();
  }

  /** The families that fit a film, the most telling first; {@link #UNKNOWN} where none does. */
  static List<Family> of(Movie movie) {
    List<String> genres =
        movie.genres().stream()
            .map(genre -> genre.toLowerCase(Locale.ROOT))
            .map(genre -> ALIASES.getOrDefault(genre, genre))
            .toList();
    List<Family> fitting = Stream.of(values()).filter(f -> genres.contains(f.genre)).toList();
    return fitting.isEmpty() ? List.of(UNKNOWN) : fitting;
  }

  List<Motif> motifs() {
    return motifs;
  }

  List<Palette> palettes() {
    return palettes;
  }
}
