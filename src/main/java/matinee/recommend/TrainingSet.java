package matinee.recommend;

import java.util.Arrays;
import matinee.math.SparseMatrix;

/**
 * Who rated what, and what is known of the films: the data of one training.
 *
 * @param users the raters' ids and rows
 * @param items the films' ids and columns; a film without ratings may be among them
 * @param ratings stars 0.5 … 5, users × items
 * @param features what is known of the films besides
 */
public record TrainingSet(
    IdIndex users, IdIndex items, SparseMatrix ratings, ItemFeatures features) {
  public TrainingSet {
    if (ratings.rows() != users.size()
        || ratings.columns() != items.size()
        || features.items() != items.size()) {
      throw new IllegalArgumentException("The matrices and their indexes disagree");
    }
  }

  /** Ratings alone: nothing else is known of the films. */
  public TrainingSet(IdIndex users, IdIndex items, SparseMatrix ratings) {
    this(users, items, ratings, ItemFeatures.none(items.size()));
  }

  /** The same films with some of the people only: those in {@code rows}, ascending. */
  public TrainingSet select(int[] rows) {
    IdIndex kept = IdIndex.of(Arrays.stream(rows).mapToLong(users::id).toArray());
    return new TrainingSet(kept, items, ratings.selectRows(rows), features);
  }

  /** The same people and films with {@code other} ratings, users × items. */
  public TrainingSet withRatings(SparseMatrix other) {
    return new TrainingSet(users, items, other, features);
  }
}
