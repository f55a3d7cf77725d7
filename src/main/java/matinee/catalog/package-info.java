/** What we know of films. */
@NullMarked
package matinee.catalog;

import org.jspecify.annotations.NullMarked;
