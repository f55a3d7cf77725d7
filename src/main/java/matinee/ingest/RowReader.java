package matinee.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file, one after the other. A byte order mark and empty lines are skipped; lines
 * may end in LF, CR LF or both in turn.
 */
final class RowReader implements Closeable {
  /** Commas and quotes, as RFC 4180 has them; text behind a closing quote is forgiven. */
  static final CSVFormat COMMAS = CSVFormat.DEFAULT.builder().setTrailingData(true).get();

  private static final int BUFFER = 1 << 16;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private @Nullable CSVRecord row;

  private RowReader(String file, CSVParser parser) {
    this.file = file;
    this.parser = parser;
    this.records = parser.iterator();
  }

  /** Reads {@code in}, which becomes this reader's to close. */
  static RowReader of(String file, InputStream in, Charset charset, CSVFormat format) {
    try {
      InputStream text = withoutMark(file, new BufferedInputStream(in, BUFFER));
      return new RowReader(file, format.parse(new InputStreamReader(text, charset)));
    } catch (IOException e) {
      throw broken(file, 0, e);
    }
  }

  private static InputStream withoutMark(String file, InputStream in) throws IOException {
    in.mark(3);
    byte[] first = in.readNBytes(3);
    if (inUtf16(first)) {
      in.close();
      throw new ImportException(
          file
              + " is saved in UTF-16, which is not read here: open it in an editor or spreadsheet"
              + " and save it as UTF-8. Nothing was imported.");
    }
    if (!Arrays.equals(first, UTF_8_MARK)) {
      in.reset();
    }
    return in;
  }

  /** Whether it begins with UTF-16's mark, or with one sign that takes two bytes, one of them 0. */
  private static boolean inUtf16(byte[] first) {
    if (first.length < 2) {
      return false;
    }
    int sign = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
    return sign == 0xFEFF || sign == 0xFFFE || (first[0] == 0) != (first[1] == 0);
  }

  /**
   * Goes to the next row, if there is one.
   *
   * @throws ImportException if the file breaks off or a quote is never closed
   */
  boolean next() {
    try {
      if (!records.hasNext()) {
        return false;
      }
      row = records.next();
      return true;
    } catch (UncheckedIOException e) {
      throw broken(file, line(), e);
    }
  }

  /**
   * Goes through all rows that are left. One that has not {@code width} fields, or for which {@code
   * use} throws {@link IllegalArgumentException}, is bad.
   */
  void forEach(int width, BadRows bad, Consumer<RowReader> use) {
    while (next()) {
      try {
        if (current().size() != width) {
          throw new IllegalArgumentException(
              current().size() + " fields where there should be " + width);
        }
        use.accept(this);
      } catch (IllegalArgumentException e) {
        bad.add(file, line(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** The field in column {@code column}, from 0. */
  String get(int column) {
    return current().get(column);
  }

  /** The field in column {@code column}, empty where the file has no such column. */
  String optional(int column) {
    return column < 0 ? "" : get(column);
  }

  /** How many fields this row has. */
  int width() {
    return current().size();
  }

  /** The line on which this row ends, from 1. */
  long line() {
    return parser.getCurrentLineNumber();
  }

  /** The names in the header, in lower case; reads the first row. */
  List<String> header() {
    if (!next()) {
      throw new ImportException(file + " is empty; its first line should name the columns.");
    }
    return current().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private CSVRecord current() {
    if (row == null) {
      throw new NoSuchElementException("next() was not asked");
    }
    return row;
  }

  private static ImportException broken(String file, long line, Exception e) {
    return new ImportException(
        file + " cannot be read beyond line " + line + ": is a quote left open there?", e);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw broken(file, line(), e);
    }
  }
}
