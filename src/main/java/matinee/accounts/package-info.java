/** Who people are and how they prove it. */
@NullMarked
package matinee.accounts;

import org.jspecify.annotations.NullMarked;
