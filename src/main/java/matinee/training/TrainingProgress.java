package matinee.training;

import java.time.Instant;
import matinee.training.TrainingRun.Reason;

/**
 * How far the training under way has come.
 *
 * @param run its number
 * @param reason why it was begun
 * @param started when
 * @param stage what is being done, for people
 * @param percent of the whole, 0 … 100
 */
public record TrainingProgress(
    long run, Reason reason, Instant started, String stage, int percent) {}
