package matinee.catalog.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes titles, and what people type for them, apart into the same words: no case, no accents, no
 * apostrophes; "&amp;" is "and", and a number is a number however it is written (II, two, 2).
 */
final class TitleAnalyzer extends Analyzer {
  private static final NormalizeCharMap SIGNS = signs();

  // Not I, which mostly is no number.
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("v", "5"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("x", "10"),
          Map.entry("xi", "11"),
          Map.entry("xii", "12"),
          Map.entry("xiii", "13"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"));

  private static NormalizeCharMap signs() {
    NormalizeCharMap.Builder signs = new NormalizeCharMap.Builder();
    signs.add("'", "");
    signs.add("’", "");
    signs.add("`", "");
    signs.add("&", " and ");
    signs.add("·", " ");
    signs.add("½", " 1 2");
    signs.add(".", " ");
    signs.add("_", " ");
    signs.add(":", " ");
    return signs.build();
  }

  // The dots of E.T. and L.A., so that "et" and "la" find them.
  private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

  /** Which words are wanted: with every number in digits, or as they are written. */
  private final boolean digits;

  TitleAnalyzer(boolean digits) {
    this.digits = digits;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MappingCharFilter(SIGNS, new PatternReplaceCharFilter(INITIALS, "", reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(source));
    return new TokenStreamComponents(source, digits ? new Numbers(plain) : plain);
  }

  /** The words of {@code text}, in order. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Strings do not fail to be read", e);
    }
    return words;
  }

  /** Writes every number in digits. */
  private static final class Numbers extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Numbers(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String digits = NUMBERS.get(term.toString());
      if (digits != null) {
        term.setEmpty().append(digits);
      }
      return true;
    }
  }
}
