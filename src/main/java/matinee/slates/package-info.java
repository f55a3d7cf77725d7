/**
 * From what a visitor told us to the five films for tonight: the one place where film ids meet the
 * live models' positions.
 *
 * <p>Start at {@link matinee.slates.Slates}.
 */
@NullMarked
package matinee.slates;

import org.jspecify.annotations.NullMarked;
