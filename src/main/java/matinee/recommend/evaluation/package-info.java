/** The evaluation protocols and their metrics. */
@NullMarked
package matinee.recommend.evaluation;

import org.jspecify.annotations.NullMarked;
