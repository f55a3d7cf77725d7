package matinee.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import matinee.math.SparseMatrix;
import matinee.recommend.IdIndex;
import matinee.recommend.TrainingSet;

/**
 * Ratings in memory, without a database: who, which film, how many stars, in the order of the file.
 * Users and films bear the numbers of their data set. Of a film it also knows what its row says,
 * and what other data sets {@linkplain #hear tell}, but no tags: they are the words of the very
 * people on whom models are measured.
 */
public final class RatingTable {
  private final FilmFacts facts;
  private final RatingColumns rows;

  RatingTable(FilmFacts facts, RatingColumns rows) {
    this.facts = facts;
    this.rows = rows;
  }

  /**
   * Reads a data set; a bad row is left out, and so is a rating of a film that is not in it.
   *
   * @throws ImportException if it is no data set that we know, has no ratings, or cannot be read to
   *     its end
   */
  public static RatingTable of(DataSetSource source, BadRows bad, Progress progress) {
    DataSet dataSet = Layouts.recognise(source);
    if (!dataSet.rated()) {
      throw new ImportException(source.name() + " holds no ratings.");
    }
    List<MovieRow> films = dataSet.movies(bad, progress);
    Set<Long> known = new HashSet<>();
    films.forEach(film -> known.add(film.key()));
    RatingColumns rows = new RatingColumns();
    dataSet.ratings(
        row -> {
          if (!known.contains(row.movie())) {
            throw new IllegalArgumentException("there is no film " + row.movie());
          }
          rows.add(row.user(), row.movie(), row.halfStars() / 2f, row.time());
        },
        bad,
        progress);
    return new RatingTable(new FilmFacts(films, dataSet.teller()), rows);
  }

  /**
   * Adds what another data set tells of these films, as importing it would; its ratings are not
   * looked at.
   *
   * @return of how many of these films it tells
   * @throws ImportException if it is no data set that we know or cannot be read to its end
   */
  public int hear(DataSetSource source, BadRows bad, Progress progress) {
    DataSet dataSet = Layouts.recognise(source);
    return facts.hear(dataSet.movies(bad, progress), dataSet.teller());
  }

  /** How many ratings there are. */
  public int size() {
    return rows.size();
  }

  /** Who gave rating {@code n}. */
  public long user(int n) {
    return rows.user(n);
  }

  /** Which film rating {@code n} is for. */
  public long movie(int n) {
    return rows.movie(n);
  }

  /** The stars of rating {@code n}. */
  public float stars(int n) {
    return rows.stars(n);
  }

  /**
   * All of it for training: the films without ratings too, and of several ratings by one user for
   * one film only the newest, the last among equals.
   */
  public TrainingSet trainingSet() {
    return trainingSet(items(this));
  }

  /** The films of {@code tables}, those without ratings too. */
  public static IdIndex items(RatingTable... tables) {
    return IdIndex.of(
        Arrays.stream(tables)
            .flatMapToLong(
                table ->
                    LongStream.concat(
                        table.facts.films().stream().mapToLong(MovieRow::key),
                        Arrays.stream(table.rows.movies())))
            .toArray());
  }

  /**
   * The same over {@code items}, which must hold every film here: train and test sets share one.
   */
  public TrainingSet trainingSet(IdIndex items) {
    IdIndex users = IdIndex.of(rows.users());
    int[] user = positions(users, rows.users());
    int[] item = positions(items, rows.movies());
    int[] order = new int[size()];
    Arrays.setAll(order, n -> n);
    order = sorted(sorted(order, item, items.size()), user, users.size());
    return new TrainingSet(
        users,
        items,
        matrix(order, user, item, users.size(), items.size()),
        MovieFeatures.of(facts.films(), items));
  }

  private static int[] positions(IdIndex index, long[] ids) {
    int[] positions = new int[ids.length];
    Arrays.setAll(positions, n -> index.position(ids[n]));
    return positions;
  }

  /** The entries of {@code order} by ascending key, those with equal keys as they were. */
  private static int[] sorted(int[] order, int[] key, int keys) {
    int[] next = new int[keys + 1];
    for (int n : order) {
      next[key[n] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[order.length];
    for (int n : order) {
      sorted[next[key[n]]++] = n;
    }
    return sorted;
  }

  private SparseMatrix matrix(int[] order, int[] user, int[] item, int users, int items) {
    int[] start = new int[users + 1];
    int[] kept = new int[order.length];
    int size = 0;
    for (int n : order) {
      int last = size == 0 ? -1 : kept[size - 1];
      if (last >= 0 && user[last] == user[n] && item[last] == item[n]) {
        kept[size - 1] = rows.time(n) >= rows.time(last) ? n : last;
      } else {
        kept[size++] = n;
        start[user[n] + 1]++;
      }
    }
    for (int row = 0; row < users; row++) {
      start[row + 1] += start[row];
    }
    int[] column = new int[size];
    float[] value = new float[size];
    for (int at = 0; at < size; at++) {
      column[at] = item[kept[at]];
      value[at] = rows.stars(kept[at]);
    }
    return new SparseMatrix(items, start, column, value);
  }
}
