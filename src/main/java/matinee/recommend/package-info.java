/** From answers to five films with reasons. */
@NullMarked
package matinee.recommend;

import org.jspecify.annotations.NullMarked;
