/**
 * What pages share: rendering, forms, cookies, the CSRF token, headers, errors, and who may ask for
 * what.
 *
 * <p>A GET changes nothing that anybody told us. A POST is answered by 303, or by the same page
 * with every answer kept and a summary of what to change. A page is rendered whole before a byte is
 * sent. There is no HTTP session: see {@link matinee.web.Browser}.
 *
 * <p>Start at {@link matinee.web.Page}, {@link matinee.web.SiteFilter} and {@link
 * matinee.web.Permissions}.
 */
@NullMarked
package matinee.web;

import org.jspecify.annotations.NullMarked;
