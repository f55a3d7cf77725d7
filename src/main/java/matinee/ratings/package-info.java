/**
 * What people told us of films: what they rated, were shown and have not seen, and dismissed.
 *
 * <p><em>Stars</em> run from a half to five, in halves; SQL keeps them as half stars, 1 … 10. A
 * film that is rated is never unseen at the same time; that it was shown is remembered all the
 * same.
 *
 * <p>Start at {@link matinee.ratings.Answers}.
 */
@NullMarked
package matinee.ratings;

import org.jspecify.annotations.NullMarked;
