/**
 * Who people are and how they prove it.
 *
 * <p>A <em>visitor</em> is a row from the first answers on, with or without an account, and is
 * known again by a cookie of which only the hash is stored: the browser's <em>session</em>. An
 * <em>account</em> is a name and a password on top of a visitor; it only keeps things. A password
 * is never stored, only its bcrypt hash, and never hashed inside a transaction.
 *
 * <p>Start at {@link matinee.accounts.Door} and {@link matinee.accounts.SessionStore}.
 */
@NullMarked
package matinee.accounts;

import org.jspecify.annotations.NullMarked;
