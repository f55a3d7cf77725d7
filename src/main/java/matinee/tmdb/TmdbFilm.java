package matinee.tmdb;

import java.util.List;
import matinee.catalog.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What TMDB says of a film, as far as we use it.
 *
 * @param id TMDB's
 * @param poster path of the picture, such as {@code /abc.jpg}; null where there is none
 * @param trailers the best first, possibly none
 * @param offers where it can be watched in the region asked for, possibly nowhere
 */
record TmdbFilm(
    int id, Facts facts, @Nullable String poster, List<Trailer> trailers, List<Offer> offers) {}
