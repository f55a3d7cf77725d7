/** Opens the database and brings its schema up to date; the generated tables. */
@NullMarked
package matinee.store;

import org.jspecify.annotations.NullMarked;
