package matinee.recommend.evaluation;

/**
 * What one person adds to one figure of one model.
 *
 * @param model the model's name
 * @param person who was tried, as the data set numbers them
 * @param metric which figure
 * @param part added to the sum above the line
 * @param whole added to the sum below it
 */
public record Outcome(String model, long person, Metric metric, double part, double whole) {}
