/**
 * Facts, posters, trailers and places to watch from TMDB, asked with the host's own key.
 *
 * <p>Without a key nothing here opens a connection. With one, a single thread ({@link
 * matinee.tmdb.TmdbWorker}) asks about one film after the other, the most rated first; pages read
 * what it has stored and never wait for it. TMDB allows its answers to be kept for six months: each
 * has a day on which it goes, also where the key has been taken away since.
 *
 * <p>A <em>film</em> here is TMDB's answer, a <em>movie</em> is ours. A <em>poster path</em> names
 * a picture at TMDB ("/abc.jpg"); an <em>offer</em> is one place where a film can be watched.
 *
 * <p>Start at {@link matinee.tmdb.Tmdb}, which is all that the site sees.
 */
@NullMarked
package matinee.tmdb;

import org.jspecify.annotations.NullMarked;
