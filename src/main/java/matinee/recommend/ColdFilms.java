package matinee.recommend;

import java.util.BitSet;
import matinee.math.SparseMatrix;

/**
 * Some films kept back from a training with all that people gave them, as if they came out
 * tomorrow: what is known of them besides (their features) stays.
 *
 * <p>It cannot be made otherwise: where the training has a rating of such a film there is an
 * exception.
 *
 * @param whole all ratings, those to be measured against included
 * @param training what models may learn from: the same people, the same films
 * @param films which films are kept back; callers must not change it
 */
public record ColdFilms(TrainingSet whole, TrainingSet training, BitSet films) {
  /**
   * @throws LeakException where one of {@code films} has a rating in the training
   */
  public ColdFilms {
    SparseMatrix known = training.ratings();
    for (int n = 0; n < known.entries(); n++) {
      if (films.get(known.column(n))) {
        long film = training.items().id(known.column(n));
        throw new LeakException("Film " + film + " is to be new and was trained on");
      }
    }
  }

  /** Keeps back all ratings of {@code films}. */
  public static ColdFilms of(TrainingSet whole, BitSet films) {
    SparseMatrix ratings = whole.ratings();
    SparseMatrix others = ratings.select(n -> !films.get(ratings.column(n)));
    return new ColdFilms(whole, whole.withRatings(others), films);
  }
}
