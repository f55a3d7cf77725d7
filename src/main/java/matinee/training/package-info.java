/**
 * Keeps the live models fresh: load, train, check, keep, publish, and remember each run.
 *
 * <p>All models of a training go live by one swap ({@link matinee.training.LiveModels}); a request
 * asks once and stays with what it got. Models that are no better than the most rated films, or
 * worse than the live ones by more than noise, do not take their place ({@link
 * matinee.training.Publication}); those that do are kept on disk ({@link
 * matinee.training.KeptModels}) and loaded at the next start.
 *
 * <p>Between trainings, {@link matinee.training.VisitorVectors} follows every rating.
 *
 * <p>Start at {@link matinee.training.Training}; {@link matinee.training.Schedule} says when.
 */
@NullMarked
package matinee.training;

import org.jspecify.annotations.NullMarked;
