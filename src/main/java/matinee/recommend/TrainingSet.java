package matinee.recommend;

import java.util.Arrays;
import matinee.math.SparseMatrix;

/**
 * Who rated what: the data of one training.
 *
 * @param users the raters' ids and rows
 * @param items the films' ids and columns; a film without ratings may be among them
 * @param ratings stars 0.5 … 5, users × items
 */
public record TrainingSet(IdIndex users, IdIndex items, SparseMatrix ratings) {
  public TrainingSet {
    if (ratings.rows() != users.size() || ratings.columns() != items.size()) {
      throw new IllegalArgumentException("The matrix and its indexes disagree");
    }
  }

  /** The same films with some of the people only: those in {@code rows}, ascending. */
  public TrainingSet select(int[] rows) {
    IdIndex kept = IdIndex.of(Arrays.stream(rows).mapToLong(users::id).toArray());
    return new TrainingSet(kept, items, ratings.selectRows(rows));
  }
}
