package matinee.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import matinee.catalog.Entry;
import matinee.catalog.WeightedRating;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** A film as the index holds it: the fields' names, and what stands in each. */
final class MovieDocument {
  static final String ID = "id";

  /** The words of all titles. */
  static final String TITLE = "title";

  /** Numbers as titles spell them, for whoever is still typing: "sev" finds Se7en, alias Seven. */
  static final String SPELT = "spelt";

  /** Each title as one word without spaces: "spiderman" finds Spider-Man. */
  static final String JOINED = "joined";

  /** Each two words that follow each other, as one: "spiderverse". */
  static final String PAIR = "pair";

  /** Each title's words with spaces between. */
  static final String WHOLE = "whole";

  static final String GENRE = "genre";
  static final String COUNTRY = "country";
  static final String LANGUAGE = "language";
  static final String YEAR = "year";
  static final String RUNTIME = "runtime";
  static final String RATINGS = "ratings";
  static final String WEIGHTED = "weighted";
  static final String SORTED = "sorted";

  /** What speaks for a film whatever was asked. */
  static final String FEATURES = "features";

  static final String POPULARITY = "popularity";

  /** Words that carry little: they need not be there. */
  static final Set<String> LIGHT =
      Set.of("the", "a", "an", "and", "of", "la", "le", "les", "el", "der", "die", "das", "il");

  /** Takes titles apart as they are written. */
  static final TitleAnalyzer PLAIN = new TitleAnalyzer(false);

  /** Longest titles, cut so that the index takes them. */
  private static final int LONGEST = 1_000;

  private MovieDocument() {}

  static Document of(Entry film, WeightedRating formula, TitleAnalyzer analyzer) {
    Document document = new Document();
    document.add(new NumericDocValuesField(ID, film.id()));
    document.add(new LongPoint(ID, film.id()));
    Stream.concat(Stream.of(film.title()), film.otherTitles().stream())
        .forEach(title -> addTitle(document, title, analyzer));
    film.genres().forEach(genre -> document.add(new StringField(GENRE, genre, Field.Store.NO)));
    film.countries()
        .forEach(country -> document.add(new StringField(COUNTRY, country, Field.Store.NO)));
    film.languages()
        .forEach(language -> document.add(new StringField(LANGUAGE, language, Field.Store.NO)));
    if (film.year() != null) {
      addNumber(document, YEAR, film.year());
    }
    if (film.runtime() != null) {
      document.add(new IntPoint(RUNTIME, film.runtime()));
    }
    addNumber(document, RATINGS, film.tally().count());
    document.add(new DoubleDocValuesField(WEIGHTED, formula.of(film.tally())));
    document.add(new SortedDocValuesField(SORTED, new BytesRef(sorted(film.title(), analyzer))));
    document.add(new FeatureField(FEATURES, POPULARITY, film.tally().count() + 1));
    return document;
  }

  private static void addTitle(Document document, String title, TitleAnalyzer analyzer) {
    List<String> words = analyzer.words(title);
    document.add(new TextField(TITLE, title, Field.Store.NO));
    List<String> plain = PLAIN.words(title);
    plain.stream()
        .filter(word -> !words.contains(word))
        .forEach(word -> document.add(new StringField(SPELT, word, Field.Store.NO)));
    document.add(new StringField(JOINED, cut(String.join("", plain)), Field.Store.NO));
    for (int n = 1; n < plain.size(); n++) {
      String pair = plain.get(n - 1) + plain.get(n);
      document.add(new StringField(PAIR, cut(pair), Field.Store.NO));
    }
    document.add(new StringField(WHOLE, cut(String.join(" ", words)), Field.Store.NO));
    document.add(new StringField(WHOLE, cut(withoutArticle(words)), Field.Store.NO));
  }

  private static void addNumber(Document document, String field, int value) {
    document.add(new IntPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
  }

  /** The words less an article at the front: what titles are sorted by. */
  static String withoutArticle(List<String> words) {
    boolean article = words.size() > 1 && Set.of("the", "a", "an").contains(words.get(0));
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  private static String sorted(String title, TitleAnalyzer analyzer) {
    return cut(withoutArticle(analyzer.words(title)));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** The order in which films enter the index, and so stand among equals: most rated first. */
  static Comparator<Entry> order() {
    return Comparator.comparingInt((Entry film) -> -film.tally().count())
        .thenComparingLong(Entry::id);
  }
}
