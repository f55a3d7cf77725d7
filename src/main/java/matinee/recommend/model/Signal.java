package matinee.recommend.model;

import matinee.math.SparseMatrix;

/** What a rating is worth to a model that takes an unknown film for zero. */
public enum Signal {
  /** Having seen it counts, whatever the stars. */
  SEEN {
    @Override
    float of(float stars) {
      return 1;
    }
  },
  /** The stars. */
  STARS {
    @Override
    float of(float stars) {
      return stars / 5;
    }
  },
  /** The stars beyond the scale's middle, so that a bad rating counts against. */
  CENTRED {
    @Override
    float of(float stars) {
      return (stars - 2.5f) / 2.5f;
    }
  },
  /** Four stars and more. */
  LIKED {
    @Override
    float of(float stars) {
      return stars >= 4 ? 1 : 0;
    }
  };

  /** The worth of {@code stars}. */
  abstract float of(float stars);

  /** The matrix {@code ratings} with every rating replaced by its worth. */
  SparseMatrix of(SparseMatrix ratings) {
    return ratings.map(this::of);
  }
}
