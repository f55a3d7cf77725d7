package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that came when its sender was not signed in any more. The page to sign in carries it
 * along; afterwards it goes to its own page once more, without a token, and so comes back to be
 * sent by hand, all that was typed kept. It is never carried out unseen: another site could have
 * written it.
 *
 * @param path that it was sent to
 * @param fields each with its values; what is secret is left out
 */
public record Unsent(String path, Map<String, List<String>> fields) {
  /** What keeps the fields apart from those of the form to sign in. */
  private static final String PREFIX = "unsent.";

  private static final String PATH = "unsent-path";

  /** Neither a password nor a proof of anything is written into a page. */
  private static final Set<String> SECRET = Set.of("token", "password", "current", "username");

  /** More is not carried along, so that what carries it stays below a form's limit, in bytes. */
  private static final int MOST = 24_000;

  /** A hidden field. */
  public record Field(String name, String value) {}

  /** What is worth keeping of a form that was sent to {@code path}. */
  static Unsent of(String path, Form form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int size = 0;
    for (String name : form.names()) {
      size += 3 * (name.length() + String.join("", form.values(name)).length());
      if (!SECRET.contains(name) && !name.startsWith(PREFIX) && size <= MOST) {
        fields.put(name, form.values(name));
      }
    }
    return new Unsent(path, fields);
  }

  /** The one that a form to sign in carries along, if any. */
  public static Optional<Unsent> in(Form form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String name : form.names()) {
      if (name.startsWith(PREFIX)) {
        fields.put(name.substring(PREFIX.length()), form.values(name));
      }
    }
    return form.value(PATH).filter(Permissions::takesForms).map(path -> of(path, Form.of(fields)));
  }

  /** The one that {@code request} was passed on with, if any. */
  public static Optional<Unsent> of(HttpServletRequest request) {
    return request.getAttribute(Unsent.class.getName()) instanceof Unsent unsent
        ? Optional.of(unsent)
        : Optional.empty();
  }

  /** Keeps it for the page that the request is passed on to. */
  public void keep(HttpServletRequest request) {
    request.setAttribute(Unsent.class.getName(), this);
  }

  /** The hidden fields by which a form carries it along. */
  public List<Field> hidden() {
    List<Field> hidden = new ArrayList<>();
    hidden.add(new Field(PATH, path));
    fields.forEach(
        (name, values) -> values.forEach(value -> hidden.add(new Field(PREFIX + name, value))));
    return hidden;
  }
}
