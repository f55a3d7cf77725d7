package matinee.ingest;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_FACT;
import static matinee.store.schema.Tables.MOVIE_TITLE;
import static matinee.store.schema.Tables.MOVIE_TOPIC;
import static matinee.store.schema.Tables.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import matinee.catalog.FactStore;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How data sets that tell facts meet what is there. */
class FactImportTest {
  private static final MemorySource MINI =
      MemorySource.csv(
              "ml-mini",
              "1,Heat (1995),Crime\n2,\"Matrix, The (1999)\",Sci-Fi\n"
                  + "3,Seven (a.k.a. Se7en) (a.k.a. Sieben) (1995),Crime\n",
              "1,1,4,5\n")
          .with("links.csv", "movieId,imdbId,tmdbId\n1,0113277,949\n2,0133093,\n");
  private static final MemorySource WORDS =
      MemorySource.of(
          "the-movies-dataset",
          "keywords.csv",
          "id,keywords\n949,\"[{'id': 1, 'name': 'heist'}]\"\n603,\"[{'id': 2, 'name': 'hacker'}]\"\n"
              + "7,\"[{'id': 3, 'name': 'nobody knows'}]\"\n",
          "links.csv",
          "movieId,imdbId,tmdbId\n2571,0133093,603\n");

  private final Database database = Database.inMemory();
  private final DSLContext sql = database.sql();
  private final Importer importer = new Importer(database, Clock.systemUTC(), Progress.NONE);

  @AfterEach
  void close() {
    database.close();
  }

  private static MemorySource imdb(String rows) {
    return MemorySource.of(
        "imdb-5000",
        "movie_metadata.csv",
        "director_name,duration,genres,movie_title,movie_imdb_link,title_year\n" + rows);
  }

  private List<String> keywords() {
    return sql.select(MOVIE_TOPIC.MOVIE_ID, MOVIE_TOPIC.KEYWORD)
        .from(MOVIE_TOPIC)
        .orderBy(MOVIE_TOPIC.MOVIE_ID)
        .fetch(row -> row.value1() + " " + row.value2());
  }

  @Test
  void a_folder_with_keywords_and_links_alone_tells_of_the_films_that_are_there() {
    importer.run(MINI);
    ImportReport report = importer.run(WORDS);
    assertThat(report.films()).isEqualTo(new ImportReport.Films(3, 0, 2, 1, 5));
    assertThat(report.lines())
        .contains("1 films were refused: they are not known here, and untitled.");
    assertThat(keywords())
        .as("603 by way of its IMDb number")
        .containsExactly("1 heist", "2 hacker");
    assertThat(sql.fetchCount(MOVIE)).isEqualTo(3);
    assertThat(sql.fetchCount(RATING)).isEqualTo(1);
    assertThat(importer.run(WORDS).alreadyImported()).isTrue();
  }

  @Test
  void facts_of_films_that_nobody_knows_are_refused_and_change_nothing() {
    assertThatThrownBy(() -> importer.run(WORDS))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("Import a data set with titles first");
    assertThat(sql.fetchCount(DATA_SET)).isZero();
  }

  @Test
  void films_and_no_ratings_are_an_import_of_facts() {
    ImportReport report =
        importer.run(
            imdb("Michael Mann,170,Crime,Heat\u00a0,http://imdb.com/title/tt0113277/,1995\n"));
    assertThat(report.films()).isEqualTo(new ImportReport.Films(1, 1, 0, 0, 6));
    assertThat(sql.fetchSingle(MOVIE).getSource()).isEqualTo("imdb-5000");
    assertThat(importer.nothingImported()).as("a site needs ratings").isTrue();
  }

  @Test
  void facts_leave_simulated_ratings_in_their_place_and_do_not_keep_the_starter_set_out() {
    MemorySource starter =
        MemorySource.of(
            "starter",
            "movies.csv",
            "movieId,title,genres,year,imdbId\n1,Heat,Crime,1995,113277\n",
            "ratings.csv",
            "userId,movieId,rating,timestamp\n1,1,4,5\n");
    MemorySource facts = imdb("Michael Mann,170,,Heat,http://imdb.com/title/tt0113277/,1995\n");
    importer.run(facts);
    importer.run(starter);
    assertThat(sql.fetchCount(RATING)).isEqualTo(1);
    importer.run(
        facts.with(
            "movie_metadata.csv",
            "movie_title,movie_imdb_link,title_year\n"
                + "Heat,http://imdb.com/title/tt0113277/,1995\n"));
    assertThat(sql.fetchCount(RATING)).isEqualTo(1);
  }

  @Test
  void what_an_import_says_holds_where_its_source_is_trusted_more() {
    importer.run(MINI);
    importer.run(imdb("M. Mann,171,Drama,HEAT,http://imdb.com/title/tt0113277/,1996\n"));
    importer.run(
        MemorySource.csv("ml-other", "5,Heat (1997),Romance\n", "1,5,4,5\n")
            .with("links.csv", "movieId,imdbId,tmdbId\n5,0113277,\n"));
    var heat = sql.selectFrom(MOVIE).where(MOVIE.ID.eq(1L)).fetchSingle();
    assertThat(heat.getTitle()).isEqualTo("HEAT");
    assertThat(heat.getReleaseYear()).isEqualTo((short) 1996);
    assertThat(heat.getRuntimeMinutes()).isEqualTo((short) 171);
    assertThat(heat.getSource()).isEqualTo("movielens");
    assertThat(
            sql.select(MOVIE_FACT.FIELD)
                .from(MOVIE_FACT)
                .where(MOVIE_FACT.SOURCE.eq("imdb-5000"))
                .fetch(MOVIE_FACT.FIELD))
        .containsExactlyInAnyOrder("title", "year", "runtime", "genres", "directors", "imdb-id");
  }

  @Test
  void what_another_source_has_taken_back_is_told_again_by_the_same_data_set() {
    MemorySource source = imdb("M. Mann,171,Drama,HEAT,http://imdb.com/title/tt0113277/,1996\n");
    importer.run(MINI);
    importer.run(source);
    FactStore facts = new FactStore(database);
    facts.tell(1, Source.TMDB, Facts.builder().runtime(170).build());
    assertThat(importer.run(source).alreadyImported()).isTrue();

    facts.withdraw(1, Source.TMDB);

    assertThat(importer.run(source).alreadyImported()).isFalse();
    assertThat(sql.selectFrom(MOVIE).where(MOVIE.ID.eq(1L)).fetchSingle().getRuntimeMinutes())
        .isEqualTo((short) 171);
    assertThat(importer.run(source).alreadyImported()).isTrue();
  }

  @Test
  void all_titles_that_a_name_holds_are_kept() {
    importer.run(MINI);
    var seven = sql.selectFrom(MOVIE).where(MOVIE.ID.eq(3L)).fetchSingle();
    assertThat(seven.getTitle()).isEqualTo("Seven");
    assertThat(seven.getOriginalTitle()).isEqualTo("Se7en");
    assertThat(sql.fetchSingle(MOVIE_TITLE).getTitle()).isEqualTo("Sieben");
  }

  @Test
  void ratings_of_refused_films_are_counted_and_not_bad() {
    importer.run(MINI);
    ImportReport report =
        importer.run(
            MemorySource.of(
                "some",
                "links.csv",
                "movieId,imdbId,tmdbId\n6,0113277,949\n7,0000007,7\n",
                "ratings_small.csv",
                "userId,movieId,rating,timestamp\n1,6,4,5\n1,7,4,5\n"));
    assertThat(report.ratings()).isEqualTo(1);
    assertThat(report.refusedRatings()).isEqualTo(1);
    assertThat(report.badRows()).isZero();
    assertThat(report.lines()).contains("1 ratings were of those.");
  }

  @Test
  void every_origin_says_what_may_be_done_with_it() {
    for (MemorySource source : List.of(WORDS, imdb(""))) {
      Origin origin = Origin.of(source, Layouts.recognise(source).teller());
      assertThat(origin.licence()).startsWith("No licence came with this data set.");
      assertThat(origin.home()).startsWith("https://www.kaggle.com/");
    }
  }

  @Test
  void facts_of_several_sources_meet_without_a_database_too() {
    RatingTable table = RatingTable.of(MINI, new BadRows(), Progress.NONE);
    assertThat(table.hear(WORDS, new BadRows(), Progress.NONE)).isEqualTo(2);
    assertThat(
            table.hear(
                imdb("Michael Mann,170,,Heat,http://imdb.com/title/tt0113277/,1995\n"),
                new BadRows(),
                Progress.NONE))
        .isEqualTo(1);
    var known = table.trainingSet().features();
    assertThat(IntStream.range(0, known.size()).mapToObj(n -> known.feature(n).name()))
        .contains("heist", "hacker", "Michael Mann", "Crime");
    assertThatThrownBy(() -> RatingTable.of(WORDS, new BadRows(), Progress.NONE))
        .isInstanceOf(ImportException.class)
        .hasMessage("the-movies-dataset holds no ratings.");
  }
}
