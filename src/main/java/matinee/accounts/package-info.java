/**
 * Who people are and how they prove it.
 *
 * <p>A <em>visitor</em> is a row from the first answers on, with or without an account, and is
 * known again by a cookie of which only the hash is stored.
 *
 * <p>Start at {@link matinee.accounts.VisitorStore}.
 */
@NullMarked
package matinee.accounts;

import org.jspecify.annotations.NullMarked;
