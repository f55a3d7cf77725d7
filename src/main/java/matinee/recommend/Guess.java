package matinee.recommend;

/**
 * What a visitor would give one film, as far as we can tell.
 *
 * @param stars expected stars, 0.5 … 5
 * @param spread standard deviation of the rating around {@code stars}; about 68 of 100 ratings fall
 *     within {@code stars} ± {@code spread}
 */
public record Guess(double stars, double spread) {}
