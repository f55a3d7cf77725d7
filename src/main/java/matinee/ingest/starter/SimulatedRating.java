package matinee.ingest.starter;

/**
 * One rating by one simulated person.
 *
 * @param userId the person's number, from 1
 * @param movieId the film's number, as in the starter list
 * @param stars 0.5 to 5.0 in steps of 0.5
 * @param timestamp seconds since 1970-01-01T00:00:00Z, within 2015 to 2025
 */
public record SimulatedRating(int userId, int movieId, double stars, long timestamp) {}
