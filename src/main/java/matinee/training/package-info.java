/** Keeps the live models fresh: load, train, check, publish. */
@NullMarked
package matinee.training;

import org.jspecify.annotations.NullMarked;
