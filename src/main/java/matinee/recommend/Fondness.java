package matinee.recommend;

/**
 * What a visitor makes of the films that have something in common, beside what everybody makes of
 * them. Plain arithmetic on the visitor's own ratings, no model's guess.
 *
 * @param feature what the films have in common
 * @param films how many of them the visitor rated
 * @param stars the mean of (visitor's stars − everybody's mean stars) over these films
 */
public record Fondness(Feature feature, int films, double stars) {}
