/** Builds every object and hangs pages on URLs; the commands. */
@NullMarked
package matinee;

import org.jspecify.annotations.NullMarked;
