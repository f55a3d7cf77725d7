/** The pages of those who run the house: counts, models, imports, requests, TMDB. */
@NullMarked
package matinee.web.pages.admin;

import org.jspecify.annotations.NullMarked;
