/**
 * The catalogue, page by page: lists and search, each film, what is like it, and the buttons that
 * mark films.
 */
@NullMarked
package matinee.web.pages.films;

import org.jspecify.annotations.NullMarked;
