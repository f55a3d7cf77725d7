package matinee.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Python writes for a list, dictionary, string, number, {@code True}, {@code False} or
 * {@code None}: {@code [{'id': 15101, 'name': "based on children's book"}]}. It is no JSON: strings
 * stand in either sort of quotes, and have escapes such as {@code \xa0}.
 *
 * <p>Strict: whatever Python would not have written so is refused. Of a dictionary's keys only
 * strings are read.
 */
final class PythonLiteral {
  private static final int DEEPEST = 50;

  private final String text;
  private int at;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /**
   * The value of {@code text}: a {@link List}, {@link Map}, {@link String}, {@link Long}, {@link
   * Double}, {@link Boolean} or null.
   *
   * @throws IllegalArgumentException if it is none, with the place where it breaks
   */
  static @Nullable Object parse(String text) {
    PythonLiteral literal = new PythonLiteral(text);
    Object value = literal.value(0);
    if (literal.peek() != 0) {
      throw literal.wrong();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    if (depth > DEEPEST) {
      throw wrong();
    }
    char first = peek();
    return switch (first) {
      case '[' -> list(depth);
      case '{' -> map(depth);
      case '\'', '"' -> string();
      case 'N' -> word("None", null);
      case 'T' -> word("True", Boolean.TRUE);
      case 'F' -> word("False", Boolean.FALSE);
      default -> number();
    };
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    while (peek() != ']') {
      list.add(value(depth + 1));
      separator(']');
    }
    at++;
    return list;
  }

  private Map<String, @Nullable Object> map(int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      if (peek() != '\'' && peek() != '"') {
        throw wrong();
      }
      String key = string();
      expect(':');
      map.put(key, value(depth + 1));
      separator('}');
    }
    at++;
    return map;
  }

  /** A comma, or the end that follows. */
  private void separator(char end) {
    if (peek() != end) {
      expect(',');
    }
  }

  private void expect(char sign) {
    if (peek() != sign) {
      throw wrong();
    }
    at++;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private Object number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    try {
      return number.matches("-?\\d+") ? (Object) Long.valueOf(number) : Double.valueOf(number);
    } catch (NumberFormatException e) {
      at = start;
      throw wrong();
    }
  }

  private String string() {
    char quote = text.charAt(at++);
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char sign = text.charAt(at++);
      if (sign == '\\') {
        escape(string);
      } else {
        string.append(sign);
      }
    }
    if (at == text.length()) {
      throw wrong();
    }
    at++;
    return string.toString();
  }

  private void escape(StringBuilder to) {
    if (at == text.length()) {
      throw wrong();
    }
    char sign = text.charAt(at++);
    switch (sign) {
      case '\\', '\'', '"' -> to.append(sign);
      case 'n' -> to.append('\n');
      case 'r' -> to.append('\r');
      case 't' -> to.append('\t');
      case 'x' -> to.appendCodePoint(hex(2));
      case 'u' -> to.appendCodePoint(hex(4));
      case 'U' -> to.appendCodePoint(hex(8));
      // As Python reads it: no escape at all.
      default -> to.append('\\').append(sign);
    }
  }

  private int hex(int digits) {
    if (at + digits > text.length()) {
      throw wrong();
    }
    try {
      int point = Integer.parseUnsignedInt(text, at, at + digits, 16);
      if (!Character.isValidCodePoint(point)) {
        throw wrong();
      }
      at += digits;
      return point;
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  /** The next sign that is no space, which is not taken; 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private IllegalArgumentException wrong() {
    int from = Math.max(0, Math.min(at, text.length()) - 20);
    String near = text.substring(from, Math.min(text.length(), at + 10));
    return new IllegalArgumentException("no Python list at character " + at + ": …" + near + "…");
  }
}
