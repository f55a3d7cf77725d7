/** What people rated, were shown and had not seen, and dismissed. */
@NullMarked
package matinee.ratings;

import org.jspecify.annotations.NullMarked;
