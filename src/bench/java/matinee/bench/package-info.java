/**
 * How fast the models are, and how near that is to what the machine can do.
 *
 * <p>Words: the expansion is a larger set made from a smaller one ({@link
 * matinee.bench.FractalExpansion}); a limit is what the machine does when it does nothing else.
 *
 * <p>Invariants: no part of the site, built by the profile {@code bench} only. A figure and the
 * limit it is held against come from the same run.
 *
 * <p>Start at {@link matinee.bench.SlateBench}.
 */
@NullMarked
package matinee.bench;

import org.jspecify.annotations.NullMarked;
