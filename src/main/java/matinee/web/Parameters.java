package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wishes in an address, read one by one; what cannot be is noted, and as if it were not said.
 *
 * <p>Mutable: it gathers the problems found.
 */
public final class Parameters {
  /** Of longer ones the beginning is taken, so that no page grows by what is asked for. */
  private static final int LONGEST = 500;

  private final HttpServletRequest request;
  private final List<Problem> problems = new ArrayList<>();

  public Parameters(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * The text of that name, stripped; empty where there is none.
   *
   * @throws HttpError.BadRequest where the address cannot be decoded
   */
  public String text(String name) {
    String value = value(name);
    return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length())).strip();
  }

  /** The texts of these names as they were typed, for the form that shows them again. */
  public Map<String, String> typed(String... names) {
    return Arrays.stream(names).collect(Collectors.toMap(name -> name, this::text));
  }

  /** Whether the name is there at all, with a text or without. */
  public boolean has(String name) {
    return value(name) != null;
  }

  private @Nullable String value(String name) {
    try {
      return request.getParameter(name);
    } catch (RuntimeException e) {
      throw new HttpError.BadRequest(
          "The address holds signs that mean nothing: mind the % in it.");
    }
  }

  /** The text of that name, null where there is none. */
  public @Nullable String name(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  /** The whole number of that name, {@code least} … {@code most}; null where there is none. */
  public @Nullable Integer number(String name, int least, int most, String label) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problem(name, "%s must be a whole number from %d to %d.".formatted(label, least, most));
    return null;
  }

  /** Notes that the field {@code name} must be changed. */
  public void problem(String name, String message) {
    problems.add(new Problem(name, message));
  }

  /** What must be changed, in the order it was read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The page's HTTP status: 200, or 400 where something must be changed. */
  public int status() {
    return problems.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
  }
}
