/**
 * What the site measures of itself while it runs, in memory and bounded: how long requests take by
 * route, which were slowest, and what broke.
 *
 * <p>Words: a <b>route</b> is an address as the site's table of addresses writes it, with the
 * method, so that there are as many as the table has lines, whatever is asked for; a
 * <b>reference</b> is what an error page shows, so that whoever runs the site finds the error.
 *
 * <p>Invariants: nothing here says who asked: no network address, no name, no query string.
 *
 * <p>Start at {@link matinee.metrics.RequestRecorder}.
 */
@NullMarked
package matinee.metrics;

import org.jspecify.annotations.NullMarked;
