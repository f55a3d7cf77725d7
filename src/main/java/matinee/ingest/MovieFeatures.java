package matinee.ingest;

import java.util.List;
import matinee.catalog.Facts;
import matinee.catalog.Series;
import matinee.recommend.Feature;
import matinee.recommend.IdIndex;
import matinee.recommend.ItemFeatures;

/** What a data set's films tell the models besides their ratings. */
final class MovieFeatures {
  private MovieFeatures() {}

  /** What {@code films} say of themselves, at the positions of their numbers in {@code items}. */
  static ItemFeatures of(List<MovieRow> films, IdIndex items) {
    ItemFeatures.Builder known = new ItemFeatures.Builder(items.size());
    for (MovieRow film : films) {
      add(known, items.position(film.key()), film.facts());
    }
    return known.build();
  }

  private static void add(ItemFeatures.Builder known, int item, Facts film) {
    add(known, item, Feature.Kind.GENRE, film.genres());
    add(known, item, Feature.Kind.KEYWORD, film.keywords());
    add(known, item, Feature.Kind.DIRECTOR, film.directors());
    add(known, item, Feature.Kind.WRITER, film.writers());
    add(known, item, Feature.Kind.CAST, leading(film.cast()));
    if (film.year() != null) {
      known.add(item, Feature.decade(film.year()), 1);
    }
    if (film.title() != null) {
      known.series(item, Series.of(film.title(), film.originalTitle(), film.series()));
    }
  }

  private static List<String> leading(List<String> cast) {
    return cast.subList(0, Math.min(Feature.LEADING, cast.size()));
  }

  private static void add(
      ItemFeatures.Builder known, int item, Feature.Kind kind, List<String> names) {
    names.forEach(name -> known.add(item, new Feature(kind, name), 1));
  }
}
