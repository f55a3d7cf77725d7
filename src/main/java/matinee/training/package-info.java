/**
 * Keeps the live models fresh: load, train, check, publish.
 *
 * <p>All models of a training go live by one swap ({@link matinee.training.LiveModels}); a request
 * asks once and stays with what it got. Models that are no better than the most rated films do not
 * take the place of live ones.
 *
 * <p>Between trainings, {@link matinee.training.VisitorVectors} follows every rating.
 *
 * <p>Start at {@link matinee.training.Training}.
 */
@NullMarked
package matinee.training;

import org.jspecify.annotations.NullMarked;
