/** One class a page. */
@NullMarked
package matinee.web.pages;

import org.jspecify.annotations.NullMarked;
