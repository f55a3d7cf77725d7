package matinee.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import matinee.catalog.Entry;
import matinee.catalog.WeightedRating;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * All films in one Lucene index in memory. What it finds never changes; safe for any number of
 * threads, save that only one may ask for the next index at a time.
 */
final class MovieIndex {
  private static final int FEW = 2;

  private static final SortField POPULAR =
      new SortField(MovieDocument.RATINGS, SortField.Type.INT, true);

  private final TitleAnalyzer analyzer;
  private final ByteBuffersDirectory memory;
  private final IndexSearcher searcher;
  private final long[] ids;

  /** Ratings from which a film is well known. */
  private final int known;

  private MovieIndex(TitleAnalyzer analyzer, ByteBuffersDirectory memory, WeightedRating formula)
      throws IOException {
    this.known = (int) Math.ceil(formula.least());
    DirectoryReader reader = DirectoryReader.open(memory);
    this.analyzer = analyzer;
    this.memory = memory;
    this.searcher = new IndexSearcher(reader);
    this.ids = ids(reader);
  }

  /** An index of {@code films}, weighted ratings by {@code formula}. */
  static MovieIndex of(List<Entry> films, WeightedRating formula) {
    TitleAnalyzer analyzer = new TitleAnalyzer(true);
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (Entry film : films.stream().sorted(MovieDocument.order()).toList()) {
        writer.addDocument(MovieDocument.of(film, formula, analyzer));
      }
      writer.forceMerge(1);
      writer.commit();
      return new MovieIndex(analyzer, memory, formula);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written", e);
    }
  }

  /**
   * This index with one film added, changed or taken out, in a few milliseconds. The film stands in
   * a part of its own, so that after many of these an index of all films is quicker again.
   *
   * @param film null to take it out
   */
  MovieIndex with(long id, @Nullable Entry film, WeightedRating formula) {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      writer.deleteDocuments(LongPoint.newExactQuery(MovieDocument.ID, id));
      if (film != null) {
        writer.addDocument(MovieDocument.of(film, formula, analyzer));
      }
      writer.commit();
      return new MovieIndex(analyzer, memory, formula);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written", e);
    }
  }

  private static long[] ids(DirectoryReader reader) throws IOException {
    long[] ids = new long[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, MovieDocument.ID);
    while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      ids[values.docID()] = values.longValue();
    }
    return ids;
  }

  /** The films {@code from} (of 0) … {@code from + size − 1} of those that {@code asked} fits. */
  Found find(MovieQuery asked, int from, int size) {
    try {
      int wanted = Math.max(1, Math.min(from + size, ids.length));
      Query exact = query(asked, false);
      TopDocs best = best(exact, asked, wanted);
      if (!asked.text().isBlank() && doubtful(exact, best, asked)) {
        best = best(query(asked, true), asked, wanted);
      }
      List<Long> found = new ArrayList<>();
      for (int n = from; n < Math.min(best.scoreDocs.length, from + size); n++) {
        found.add(ids[best.scoreDocs[n].doc]);
      }
      return new Found(found, (int) best.totalHits.value);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be read", e);
    }
  }

  /**
   * Whether something else may be meant than what was found: nothing, or one or two films that
   * hardly anybody knows, such as the one that is called what many take another to be called.
   */
  private boolean doubtful(Query exact, TopDocs best, MovieQuery asked) throws IOException {
    long found = best.totalHits.value;
    return found == 0
        || found <= FEW
            && asked.sort() == MovieQuery.Sort.RELEVANCE
            && searcher.count(
                    new BooleanQuery.Builder()
                        .add(exact, Occur.MUST)
                        .add(
                            IntPoint.newRangeQuery(MovieDocument.RATINGS, known, Integer.MAX_VALUE),
                            Occur.FILTER)
                        .build())
                == 0;
  }

  /** The best of what {@code query} finds, and exactly how many there are. */
  private TopDocs best(Query query, MovieQuery asked, int wanted) throws IOException {
    if (asked.sort() == MovieQuery.Sort.RELEVANCE && !asked.text().isBlank()) {
      return searcher.search(query, new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
    }
    return searcher.search(
        query, new TopFieldCollectorManager(sort(asked.sort()), wanted, Integer.MAX_VALUE));
  }

  private static Sort sort(MovieQuery.Sort order) {
    return switch (order) {
      case RELEVANCE, POPULARITY -> new Sort(POPULAR);
      case RATING -> by(MovieDocument.WEIGHTED, SortField.Type.DOUBLE, true);
      case YEAR -> by(MovieDocument.YEAR, SortField.Type.INT, true);
      case OLDEST -> byOldest();
      case TITLE -> by(MovieDocument.SORTED, SortField.Type.STRING, false);
    };
  }

  private static Sort by(String field, SortField.Type type, boolean descending) {
    return new Sort(new SortField(field, type, descending), POPULAR);
  }

  /** Films of unknown year are no oldest ones. */
  private static Sort byOldest() {
    SortField year = new SortField(MovieDocument.YEAR, SortField.Type.INT);
    year.setMissingValue(Integer.MAX_VALUE);
    return new Sort(year, POPULAR);
  }

  private Query query(MovieQuery asked, boolean typos) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean named = !asked.text().isBlank();
    query.add(
        named ? TitleQuery.of(asked.text(), analyzer, typos) : new MatchAllDocsQuery(), Occur.MUST);
    addTerm(query, MovieDocument.GENRE, asked.genre());
    addTerm(query, MovieDocument.COUNTRY, asked.country());
    addTerm(query, MovieDocument.LANGUAGE, asked.language());
    addRange(query, MovieDocument.YEAR, asked.from(), asked.to());
    addRange(query, MovieDocument.RUNTIME, asked.shortest(), asked.longest());
    addRange(query, MovieDocument.RATINGS, asked.ratings(), null);
    return query.build();
  }

  private static void addTerm(BooleanQuery.Builder query, String field, @Nullable String value) {
    if (value != null) {
      query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private static void addRange(
      BooleanQuery.Builder query, String field, @Nullable Integer least, @Nullable Integer most) {
    if (least != null || most != null) {
      int low = least == null ? Integer.MIN_VALUE : least;
      int high = most == null ? Integer.MAX_VALUE : most;
      query.add(IntPoint.newRangeQuery(field, low, high), Occur.FILTER);
    }
  }
}
