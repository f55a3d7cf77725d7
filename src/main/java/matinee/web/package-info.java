/** What pages share: rendering, forms, sessions, CSRF, headers, errors. */
@NullMarked
package matinee.web;

import org.jspecify.annotations.NullMarked;
