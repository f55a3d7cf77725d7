/**
 * The starter set: the films Matinee ships with and the simulated audience that rates them, so that
 * a fresh installation can recommend before it has seen any real rating.
 *
 * <p>Nothing here is needed at run time: the ratings file is committed, and a test proves that it
 * equals what {@link matinee.ingest.starter.SimulatedAudience} writes.
 */
@NullMarked
package matinee.ingest.starter;

import org.jspecify.annotations.NullMarked;
