package matinee.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells how a text is encoded. */
final class TextEncoding {
  private TextEncoding() {}

  /**
   * UTF-8 where the whole file is valid UTF-8, else ISO-8859-1: MovieLens changed from one to the
   * other between its 1M and its 10M set, and spreadsheets save the one as the other. A Latin-1
   * text with accents is hardly ever valid UTF-8.
   */
  static Charset of(DataSetSource source, String file) {
    // A decoder, unlike a charset's name, reports malformed bytes instead of replacing them.
    try (InputStream in = source.open(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
      reader.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    } catch (IOException e) {
      throw new ImportException(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
