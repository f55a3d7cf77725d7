package matinee.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What people type, as a question to the index: every word exactly, as a beginning or with a typo,
 * or the whole as one word; a year is a hint; among films that fit as well the better known comes
 * first.
 */
final class TitleQuery {
  private static final int FIRST_YEAR = 1880;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_WORDS = 20;

  private static final int LONGEST = 200;
  private static final int LONGEST_JOINED = 20;

  /** Words that titles shorten, and their short forms. */
  private static final Map<String, String> SAME =
      Map.of("doctor", "dr", "dr", "doctor", "mister", "mr", "mr", "mister", "volume", "vol");

  private final List<String> words;
  private final String joined;
  private final boolean typos;

  private TitleQuery(List<String> words, String joined, boolean typos) {
    this.words = words;
    this.joined = joined;
    this.typos = typos;
  }

  /**
   * The question that {@code text} asks; whatever it holds, it is no error.
   *
   * @param typos whether words may be a letter or two off, which takes ten times as long
   */
  static Query of(String text, TitleAnalyzer analyzer, boolean typos) {
    String some = text.substring(0, Math.min(LONGEST, text.length()));
    List<String> words = analyzer.words(some);
    return new TitleQuery(
            words.subList(0, Math.min(MOST_WORDS, words.size())),
            String.join("", MovieDocument.PLAIN.words(some)),
            typos)
        .query();
  }

  private Query query() {
    List<Query> ways = new ArrayList<>();
    ways.add(wordByWord());
    ways.add(boost(9, new TermQuery(new Term(MovieDocument.JOINED, joined))));
    if (joined.length() >= 4) {
      ways.add(boost(3, new PrefixQuery(new Term(MovieDocument.JOINED, joined))));
      if (typos && joined.length() <= LONGEST_JOINED) {
        ways.add(boost(2, new ConstantScoreQuery(fuzzy(MovieDocument.JOINED, joined))));
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new DisjunctionMaxQuery(ways, 0.1f), Occur.MUST);
    query.add(boost(6, new TermQuery(new Term(MovieDocument.WHOLE, whole()))), Occur.SHOULD);
    query.add(boost(3, new PrefixQuery(new Term(MovieDocument.WHOLE, whole()))), Occur.SHOULD);
    query.add(
        FeatureField.newLogQuery(MovieDocument.FEATURES, MovieDocument.POPULARITY, 1.1f, 10),
        Occur.SHOULD);
    return query.build();
  }

  private String whole() {
    return MovieDocument.withoutArticle(words);
  }

  private Query wordByWord() {
    List<String> heavy = words.stream().filter(word -> !light(word)).toList();
    List<String> needed = heavy.isEmpty() ? words : heavy;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : needed) {
      any.add(word(word), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(atLeast(needed.size()));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(any.build(), Occur.MUST);
    for (String word : words) {
      if (light(word) && !heavy.isEmpty()) {
        all.add(hint(word), Occur.SHOULD);
      }
    }
    return all.build();
  }

  /** Of long titles people remember a part. */
  private static int atLeast(int words) {
    return words <= 2 ? words : words - Math.max(1, words * 3 / 10);
  }

  private boolean light(String word) {
    return MovieDocument.LIGHT.contains(word) || words.size() > 1 && year(word) > 0;
  }

  private static Query hint(String word) {
    Query term = new TermQuery(new Term(MovieDocument.TITLE, word));
    if (year(word) == 0) {
      return boost(0.2f, term);
    }
    return new DisjunctionMaxQuery(
        List.of(term, boost(8, IntPoint.newExactQuery(MovieDocument.YEAR, year(word)))), 0);
  }

  private Query word(String word) {
    Term term = new Term(MovieDocument.TITLE, word);
    List<Query> ways = new ArrayList<>();
    ways.add(new TermQuery(term));
    ways.add(new TermQuery(new Term(MovieDocument.PAIR, word)));
    ways.add(boost(1.5f, new PrefixQuery(term)));
    ways.add(new PrefixQuery(new Term(MovieDocument.SPELT, word)));
    if (SAME.containsKey(word)) {
      ways.add(new TermQuery(new Term(MovieDocument.TITLE, SAME.get(word))));
    }
    if (typos && word.length() >= 3) {
      ways.add(boost(0.6f, fuzzy(MovieDocument.TITLE, word)));
    }
    if (year(word) > 0) {
      ways.add(boost(2, IntPoint.newExactQuery(MovieDocument.YEAR, year(word))));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** With a typo or two, though not in the first letter: that would be searched for far longer. */
  private static Query fuzzy(String field, String word) {
    return new FuzzyQuery(new Term(field, word), word.length() < 6 ? 1 : 2, 1, 50, true);
  }

  private static Query boost(float factor, Query query) {
    return new BoostQuery(query, factor);
  }

  private static int year(String word) {
    if (word.length() != 4 || !word.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }
}
