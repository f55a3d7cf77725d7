package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A submitted form: its fields in the order of the page, read up to a limit.
 *
 * <p>Containers differ in what they do with a body that is too large: one throws, one drops every
 * field without a word. Reading it here keeps the limit the same everywhere, and keeps the fields
 * before the limit, so that the visitor's answers are not lost.
 */
public final class Form {
  private final Map<String, List<String>> fields;
  private final boolean truncated;

  Form(Map<String, List<String>> fields, boolean truncated) {
    this.fields = fields;
    this.truncated = truncated;
  }

  /**
   * Reads the request's body.
   *
   * @param limit in bytes
   */
  public static Form read(HttpServletRequest request, int limit) throws IOException {
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    boolean truncated = body.length > limit;
    String text = new String(body, 0, Math.min(body.length, limit), StandardCharsets.US_ASCII);
    if (truncated) {
      text = text.substring(0, Math.max(0, text.lastIndexOf('&')));
    }
    return new Form(parse(text), truncated);
  }

  /** A form of these fields, each with its values, as if it had been sent. */
  public static Form of(Map<String, List<String>> fields) {
    return new Form(new LinkedHashMap<>(fields), false);
  }

  private static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (!name.isEmpty()) {
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A stray % is what someone typed, not a reason to lose the rest of the form.
      return text;
    }
  }

  /** The field as one line: single spaces, no signs that control anything; empty for none. */
  public String line(String name) {
    return value(name).orElse("").replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
  }

  /** The names of the fields that were sent, in the page's order. */
  public Set<String> names() {
    return fields.keySet();
  }

  /** The field's first value, if it was sent. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(fields.get(name)).map(values -> values.get(0));
  }

  /** All values of the field, in the order they were sent. */
  public List<String> values(String name) {
    return List.copyOf(fields.getOrDefault(name, List.of()));
  }

  /** Whether the field was sent more than once. */
  public boolean repeated(String name) {
    return fields.getOrDefault(name, List.of()).size() > 1;
  }

  /** Whether the body was larger than the limit, so that the last fields are missing. */
  public boolean truncated() {
    return truncated;
  }
}
