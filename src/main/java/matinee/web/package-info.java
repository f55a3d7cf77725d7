/**
 * What pages share: rendering, forms, cookies, the CSRF token, headers, errors.
 *
 * <p>A GET changes nothing. A POST is answered by 303, or by the same page with every answer kept
 * and a summary of what to change. A page is rendered whole before a byte is sent. There is no
 * session: see {@link matinee.web.Browser}.
 *
 * <p>Start at {@link matinee.web.Page} and {@link matinee.web.SiteFilter}.
 */
@NullMarked
package matinee.web;

import org.jspecify.annotations.NullMarked;
