package matinee.recommend;

import matinee.math.SparseMatrix;

/**
 * Some ratings kept back from a training, to be guessed; their people may well be in it.
 *
 * <p>It cannot be made otherwise: where a film rated by a person is in both sets there is an
 * exception.
 *
 * @param training what models may learn from
 * @param hidden what is to be guessed, over the same films
 */
public record HiddenRatings(TrainingSet training, TrainingSet hidden) {
  /**
   * @throws LeakException where a hidden rating is in the training
   */
  public HiddenRatings {
    SparseMatrix known = training.ratings();
    SparseMatrix guessed = hidden.ratings();
    for (int row = 0; row < guessed.rows(); row++) {
      long person = hidden.users().id(row);
      int user = training.users().position(person);
      for (int n = guessed.start(row); user >= 0 && n < guessed.start(row + 1); n++) {
        if (known.find(user, guessed.column(n)) >= 0) {
          long film = hidden.items().id(guessed.column(n));
          throw new LeakException(
              "The rating of film %d by person %d is to be guessed and was trained on"
                  .formatted(film, person));
        }
      }
    }
  }
}
