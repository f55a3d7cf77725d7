/**
 * One class a page, its view record nested in it, its template of the same name.
 *
 * <p>Pages do not know each other. A servlet here reads the request, asks the features, and fills
 * its view; whatever is computed, is computed elsewhere. A page of many parts has a reader for
 * each: {@link matinee.web.pages.films.MoviePage}.
 *
 * <p>Start at {@link matinee.web.pages.QuestionnairePage}.
 */
@NullMarked
package matinee.web.pages;

import org.jspecify.annotations.NullMarked;
