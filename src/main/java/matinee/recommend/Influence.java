package matinee.recommend;

/**
 * What one answer did to one guess: the predicted stars with all answers less the predicted stars
 * without this one. Exact, by leaving the answer out and predicting again.
 *
 * @param item the answered item
 * @param stars the difference, in stars; negative where the answer speaks against the film
 */
public record Influence(int item, double stars) {}
