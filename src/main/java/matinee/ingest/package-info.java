/** Reads data sets. */
@NullMarked
package matinee.ingest;

import org.jspecify.annotations.NullMarked;
