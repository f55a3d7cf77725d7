/**
 * From answers to five films with reasons.
 *
 * <p>Words: a {@link matinee.recommend.Profile} is what a visitor told us, "haven't seen it"
 * included; a {@link matinee.recommend.Trainer} learns a {@link matinee.recommend.Scorer} from a
 * {@link matinee.recommend.TrainingSet}; the {@link matinee.recommend.Blend} weighs several scorers
 * by what {@link matinee.recommend.Rehearsal}s taught; all that one training made is a {@link
 * matinee.recommend.ModelSet}. Items and users are positions, which {@link
 * matinee.recommend.IdIndex} alone turns into ids.
 *
 * <p>Invariants: no SQL, HTTP, clock, file or logger. Equal data, settings and seeds give equal
 * bits, whatever the ids and however many threads. What was trained is immutable.
 *
 * <p>Start at {@link matinee.recommend.Recommender} for a request, at {@link
 * matinee.recommend.TwoStage} for films after one film, and at {@link
 * matinee.recommend.ModelSetTrainer} for a training.
 */
@NullMarked
package matinee.recommend;

import org.jspecify.annotations.NullMarked;
