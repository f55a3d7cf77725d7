/**
 * Opens the database and brings its schema up to date.
 *
 * <p>The tables stand in {@code sql/}, once: Flyway runs those files, and the build generates
 * {@code matinee.store.schema} from them. {@link matinee.store.RowStore} adds many rows at once.
 * Features keep their statements in their own {@code …Store} classes, in jOOQ's language, on {@link
 * matinee.store.Database#sql()}.
 */
@NullMarked
package matinee.store;

import org.jspecify.annotations.NullMarked;
