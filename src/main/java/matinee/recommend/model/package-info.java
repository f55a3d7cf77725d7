/** The models, each a trainer record that yields a scorer. */
@NullMarked
package matinee.recommend.model;

import org.jspecify.annotations.NullMarked;
