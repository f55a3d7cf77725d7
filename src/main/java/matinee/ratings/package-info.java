/**
 * What people told us of films: what they rated, were shown and have not seen, and the marks they
 * put on them.
 *
 * <p><em>Stars</em> run from a half to five, in halves; SQL keeps them as half stars, 1 … 10. A
 * film that is rated is never unseen at the same time; that it was shown is remembered all the
 * same.
 *
 * <p>A <em>mark</em> is what a visitor puts on a film besides stars: seen, dismissed, not tonight,
 * watchlist.
 *
 * <p>Start at {@link matinee.ratings.Answers}.
 */
@NullMarked
package matinee.ratings;

import org.jspecify.annotations.NullMarked;
