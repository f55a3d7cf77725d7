/**
 * What pages of several kinds share: parts of their views, such as a guess, a pager, or what a
 * visitor said of the films shown, and the words for them.
 */
@NullMarked
package matinee.web.parts;

import org.jspecify.annotations.NullMarked;
