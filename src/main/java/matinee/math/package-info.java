/**
 * Arrays with shapes, and the few solvers that the models need.
 *
 * <p>Words: a matrix is rows × columns; an entry is a stored value of a {@link
 * matinee.math.SparseMatrix}; the Gram matrix of A is A'·A.
 *
 * <p>Invariants: knows only the JDK and commons-math, and nothing of films or people. Chance comes
 * from a seed or a generator handed in. Arrays are handed over without copies where a comment says
 * so: who gave one up must not write to it any more.
 *
 * <p>Start at {@link matinee.math.SparseMatrix} and {@link matinee.math.DenseMatrix}.
 */
@NullMarked
package matinee.math;

import org.jspecify.annotations.NullMarked;
