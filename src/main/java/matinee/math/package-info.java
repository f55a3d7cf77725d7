/**
 * Arrays with shapes, and the few solvers that the models need. Knows only the JDK and
 * commons-math.
 */
@NullMarked
package matinee.math;

import org.jspecify.annotations.NullMarked;
