/**
 * The protocols that measure models, and their figures.
 *
 * <p>Words: a fold is a part of the people (or of the ratings) that a training leaves out; a case
 * is one person a model is tried on; an outcome is what that adds to a figure; a row is one model's
 * line of a table.
 *
 * <p>Invariants: a model never sees what it is tried on. Equal seeds and data give equal figures,
 * times apart; the clock is handed in. Forms are drawn by the data set's own user ids.
 *
 * <p>Start at {@link matinee.recommend.evaluation.QuestionnaireProtocol}, the mission's own
 * measure.
 */
@NullMarked
package matinee.recommend.evaluation;

import org.jspecify.annotations.NullMarked;
