/**
 * Reads data sets: finds them, recognises their layout, and brings them into the database.
 *
 * <p>Start at {@link matinee.ingest.Importer}. A {@link matinee.ingest.DataSetSource} is a place
 * with files in it (a folder, a zip, the network); {@link matinee.ingest.DataSet} is what those
 * files mean, one class for each layout; {@link matinee.ingest.Layouts} tells which. A film's row
 * is its key and {@link matinee.catalog.Facts}; some data sets have these and no ratings. Rows
 * stream through: only films and the map of users stay in memory.
 *
 * <p>Words: a <em>key</em> is a film's or user's number in its data set, an <em>id</em> is ours. A
 * <em>bad row</em> is one that is left out, counted and named by its line.
 */
@NullMarked
package matinee.ingest;

import org.jspecify.annotations.NullMarked;
