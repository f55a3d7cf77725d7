/**
 * The models, each a trainer record that yields a scorer.
 *
 * <p>Words: a {@link matinee.recommend.model.Signal} is what a rating is worth to a model that
 * takes an unknown film for zero; folding in is computing a visitor's factors from the answers, as
 * the training computes a person's.
 *
 * <p>Invariants: a record's settings, the seed among them, decide every bit. Folding in changes no
 * model. The figures in a model's documentation tell what its settings were chosen by.
 *
 * <p>Start at {@link matinee.recommend.model.Lineup}, which names all models, and at {@link
 * matinee.recommend.model.TruncatedSvd}, the shortest that learns.
 */
@NullMarked
package matinee.recommend.model;

import org.jspecify.annotations.NullMarked;
