/**
 * What members add: notes on films with pictures, and films that were missing.
 *
 * <p>A note waits until an admin has looked at it, and again after each change. A picture is sent
 * with a form and belongs to it until the form becomes a post, so that no other mistake in the form
 * loses it. Files are written before their rows and deleted after them: what a crash leaves behind
 * is a file without a row, and the next start sweeps it away. Start at {@link
 * matinee.posts.PostStore} and {@link matinee.posts.Pictures}.
 */
@NullMarked
package matinee.posts;

import org.jspecify.annotations.NullMarked;
