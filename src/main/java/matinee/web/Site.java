package matinee.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import matinee.catalog.DataSetStore.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs.
 *
 * @param path the page's path, for marking where one is
 * @param here the page's path and query, for buttons that lead back to it
 * @param then where to go on after signing in: {@code here}, but on the pages to sign in and
 *     register where these lead
 * @param token this browser's CSRF token, for every form
 * @param credits the data sets that the site's films and ratings come from
 * @param boundary the first "newer" year
 * @param member the name of who is signed in, null for a guest
 * @param admin whether that is somebody who runs the site
 * @param queue how many posts wait for an admin's word; asked for on admins' pages only
 * @param notice what the form did that led here, null for nothing
 * @param problems why a button on this page could not be carried out; mostly empty
 */
public record Site(
    String path,
    String here,
    String then,
    String token,
    List<Credit> credits,
    int boundary,
    @Nullable String member,
    boolean admin,
    IntSupplier queue,
    @Nullable Notice notice,
    List<Problem> problems) {
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9_.=&%+~*'()!,:;@/$-]{1,400}");
  private static final Set<String> LISTS =
      Set.of("/movies", "/top", "/trending", "/latest", "/similar");
  private static final Set<String> OF_ACCOUNT =
      Set.of("/account/password", "/account/sessions", "/account/delete");

  /** The same for a page whose own form goes on to {@code path}. */
  public Site leadingTo(String path) {
    return new Site(
        this.path, here, path, token, credits, boundary, member, admin, queue, notice, problems);
  }

  /** How many posts wait for an admin's word; asks the database. */
  public int waiting() {
    return queue.getAsInt();
  }

  /** Whether any rating here is simulated. */
  public boolean simulated() {
    return credits.stream().anyMatch(Credit::simulated);
  }

  /** Whether the page is one of the catalogue's, as the menu counts. */
  public boolean amongFilms() {
    return path.startsWith("/movies/") || LISTS.contains(path);
  }

  /** Whether the page is one that is reached by way of the account's own. */
  public boolean aboutAccount() {
    return OF_ACCOUNT.contains(path);
  }

  /** Whether a field of that name must be changed; for its {@code aria-invalid}. */
  public boolean wrong(List<Problem> problems, String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Whether no problem before the {@code index}th is of the same field. */
  public boolean first(List<Problem> problems, int index) {
    return !wrong(problems.subList(0, index), problems.get(index).field());
  }

  /**
   * The ids of what describes a field, for its {@code aria-describedby}; null for nothing.
   *
   * @param hint whether it has one
   */
  public @Nullable String described(List<Problem> problems, String field, boolean hint) {
    String error = wrong(problems, field) ? field + "-error" : "";
    String both = (hint ? field + "-hint " : "") + error;
    return both.isBlank() ? null : both.strip();
  }

  /** The address that is asked for, within the site; on the error page that which failed. */
  static String here(HttpServletRequest request) {
    String tail = request.getPathInfo() == null ? "" : request.getPathInfo();
    String path = request.getServletPath() + tail;
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
      path = failed.substring(request.getContextPath().length());
    }
    String query = request.getQueryString();
    return query == null || !QUERY.matcher(query).matches() ? path : path + "?" + query;
  }
}
