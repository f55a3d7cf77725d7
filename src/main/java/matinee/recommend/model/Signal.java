package matinee.recommend.model;

import matinee.math.SparseMatrix;

/**
 * What a rating is worth to a model that takes an unknown film for zero.
 *
 * <p>Tried too, and still in the models' tables: SEEN, 1 whatever the stars, and LIKED, 1 from four
 * stars and else 0.
 */
public enum Signal {
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
  /** The stars beyond 2¾: between a film that was fair and one that was good lies more. */
  PRAISE {
    @Override
    float of(float stars) {
      return (stars - 2.75f) / 2.5f;
    }
  };

  /** The worth of {@code stars}. */
  abstract float of(float stars);

  /** The matrix {@code ratings} with every rating replaced by its worth. */
  SparseMatrix of(SparseMatrix ratings) {
    return ratings.map(this::of);
  }
}
