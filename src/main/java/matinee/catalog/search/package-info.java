/**
 * Finds films: by a title as people type it, by what is known of them, in any order.
 *
 * <p>An index in memory, made anew as a whole ({@link matinee.catalog.search.Catalogue#refresh});
 * it finds ids, and whoever shows films reads them from the database. Words: a {@link
 * matinee.catalog.search.MovieQuery} is what a visitor asks for, text and filters; {@link
 * matinee.catalog.search.Found} is one page of the answer.
 *
 * <p>Start at {@link matinee.catalog.search.Catalogue}.
 */
@NullMarked
package matinee.catalog.search;

import org.jspecify.annotations.NullMarked;
