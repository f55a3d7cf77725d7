/**
 * What we know of films.
 *
 * <p>A <em>movie</em> is a film's row; its title is in reading order and without the year. <em>Most
 * rated</em> are the films that most people rated. A film of unknown year is neither old nor new. A
 * <em>series</em> is films that belong together, as a source says, or as {@link
 * matinee.catalog.Series} tells by their titles. A <em>fact</em> is what a {@link
 * matinee.catalog.Source} tells of a film; {@link matinee.catalog.FactStore} writes it, and knows
 * whose word counts.
 *
 * <p>Start at {@link matinee.catalog.Movie} and {@link matinee.catalog.MovieStore}.
 */
@NullMarked
package matinee.catalog;

import org.jspecify.annotations.NullMarked;
