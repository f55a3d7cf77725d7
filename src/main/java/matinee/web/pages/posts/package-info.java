/**
 * What members add: notes on films, pictures, films that are missing; and what admins make of it.
 */
@NullMarked
package matinee.web.pages.posts;

import org.jspecify.annotations.NullMarked;
