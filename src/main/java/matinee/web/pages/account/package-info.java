/** Signing in and out, what an account keeps, and what a member sees of it. */
@NullMarked
package matinee.web.pages.account;

import org.jspecify.annotations.NullMarked;
