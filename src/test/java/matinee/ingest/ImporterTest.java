package matinee.ingest;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_KEY;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import matinee.catalog.FactStore;
import matinee.catalog.Facts;
import matinee.catalog.Source;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImporterTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String FILMS =
      "1,Heat (1995),Crime|Drama\n2,\"Matrix, The (1999)\",Sci-Fi\n9,Babylon 5,Sci-Fi\n";
  private static final String RATINGS = "1,1,4.0,100\n1,2,0.5,101\n2,2,5,102\n";
  private static final MemorySource MINI = MemorySource.csv("ml-mini", FILMS, RATINGS);

  private final Database database = Database.inMemory();
  private final Importer importer = new Importer(database, NOON, Progress.NONE);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_film_that_was_taken_down_is_no_match() {
    long id =
        new FactStore(database)
            .add(Source.MEMBER, Facts.builder().title("Heat").year(1995).build());
    database.sql().update(MOVIE).set(MOVIE.HIDDEN, true).where(MOVIE.ID.eq(id)).execute();
    assertThat(importer.run(MINI).films().merged()).isZero();
    database.sql().update(MOVIE).set(MOVIE.HIDDEN, false).where(MOVIE.ID.eq(id)).execute();
    MemorySource other = MemorySource.csv("other", "5,Heat (1995),Crime\n", "1,5,4.0,100\n");
    assertThat(importer.run(other).films().merged()).as("two are called so").isZero();
  }

  @Test
  void an_empty_database_gets_films_users_and_ratings() {
    assertThat(importer.nothingImported()).isTrue();
    ImportReport report = importer.run(MINI);
    assertThat(report)
        .isEqualTo(
            new ImportReport(
                "ml-mini",
                false,
                new ImportReport.Films(3, 3, 0, 0, 8),
                2,
                3,
                0,
                0,
                0,
                0,
                0,
                List.of()));
    assertThat(database.sql().select(MOVIE.ID).from(MOVIE).orderBy(MOVIE.ID).fetch(MOVIE.ID))
        .containsExactly(1L, 2L, 9L);
    assertThat(
            database
                .sql()
                .select(MOVIE_GENRE.GENRE)
                .from(MOVIE_GENRE)
                .where(MOVIE_GENRE.MOVIE_ID.eq(1L))
                .orderBy(MOVIE_GENRE.PLACE)
                .fetch(MOVIE_GENRE.GENRE))
        .containsExactly("Crime", "Drama");
    assertThat(halfStars(1, 2)).isEqualTo(1);
    assertThat(importer.nothingImported()).isFalse();
  }

  @Test
  void the_data_sets_origin_is_kept() {
    importer.run(MINI);
    var row = database.sql().selectFrom(DATA_SET).fetchSingle();
    assertThat(row.getName()).isEqualTo("ml-mini");
    assertThat(row.getFingerprint()).matches("[0-9a-f]{64}");
    assertThat(row.getCitation()).startsWith("F. Maxwell Harper and Joseph A. Konstan. 2015.");
    assertThat(row.getSimulated()).isFalse();
    assertThat(row.getImportedAt().toInstant()).isEqualTo(NOON.instant());
  }

  @Test
  void the_same_content_again_changes_nothing() {
    importer.run(MINI);
    ImportReport again = importer.run(MINI);
    assertThat(again.alreadyImported()).isTrue();
    assertThat(again.lines()).containsExactly("ml-mini is already imported; nothing was changed.");
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(3);
    assertThat(database.sql().fetchCount(VISITOR)).isEqualTo(2);
  }

  @Test
  void a_newer_version_replaces_ratings_updates_films_and_keeps_people_on_the_site() {
    importer.run(MINI);
    long person = personWhoRates(9);
    ImportReport report =
        importer.run(
            MemorySource.csv(
                "ml-mini",
                "1,Heat (1996),Crime\n2,\"Matrix, The (1999)\",Sci-Fi\n3,Alien (1979),Horror\n",
                "5,3,3,200\n"));
    assertThat(report.films().merged()).isZero();
    assertThat(report.users()).isEqualTo(1);
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(2);
    assertThat(rating(person, 9)).isEqualTo(7);
    var heat = database.sql().selectFrom(MOVIE).where(MOVIE.ID.eq(1L)).fetchSingle();
    assertThat(heat.getReleaseYear()).isEqualTo((short) 1996);
    assertThat(database.sql().fetchCount(MOVIE_GENRE, MOVIE_GENRE.MOVIE_ID.eq(1L))).isEqualTo(1);
    assertThat(database.sql().fetchCount(MOVIE_KEY)).isEqualTo(3);
  }

  @Test
  void a_film_known_from_another_data_set_is_merged_and_others_get_free_numbers() {
    importer.run(MINI.with("links.csv", "movieId,imdbId,tmdbId\n1,0113277,949\n"));
    ImportReport report =
        importer.run(
            MemorySource.csv(
                    "other",
                    "1,\"Matrix, The (1999)\",\n2,Quiz Show (1994),Drama\n7,Heat (1995),Drama\n",
                    "1,7,3,5\n1,1,2,5\n1,2,1,5\n")
                .with("links.csv", "movieId,imdbId,tmdbId\n7,113277,\n"));
    assertThat(report.films().merged()).isEqualTo(2);
    assertThat(keys("other")).containsExactly(List.of(1L, 2L), List.of(2L, 10L), List.of(7L, 1L));
    assertThat(database.sql().fetchCount(MOVIE)).isEqualTo(4);
    assertThat(database.sql().fetchCount(MOVIE_GENRE, MOVIE_GENRE.MOVIE_ID.eq(2L)))
        .as("what the newer set does not say stays")
        .isEqualTo(1);
  }

  @Test
  void films_without_any_rating_are_no_data_set() {
    MemorySource films = MemorySource.csv("ml-mute", "1,Heat (1995),Crime\n", "1,1,9,5\n");
    assertThatThrownBy(() -> importer.run(films))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no rating that can be used");
    assertThat(database.sql().fetchCount(MOVIE)).isZero();
  }

  @Test
  void a_data_set_of_bad_rows_alone_says_what_is_wrong_with_the_first() {
    MemorySource films = MemorySource.of("bad", "movies_metadata.csv", "id,title\n,Heat\n,Fire\n");
    assertThatThrownBy(() -> importer.run(films))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("2 bad rows, the first movies_metadata.csv:2: the film's number");
  }

  @Test
  void two_films_of_one_data_set_with_one_title_and_year_stay_two() {
    importer.run(
        MemorySource.csv("ml-twins", "838,Emma (1996),\n26958,Emma (1996),\n", "1,838,5,9\n")
            .with("links.csv", "movieId,imdbId,tmdbId\n838,0116191,5\n26958,0118308,5\n"));
    assertThat(database.sql().fetchCount(MOVIE)).isEqualTo(2);
  }

  @Test
  void of_two_ratings_of_one_film_the_newer_counts() {
    StringBuilder rows = new StringBuilder();
    for (int user = 1; user <= 120; user++) {
      rows.append(user).append(",1,3,50\n");
    }
    ImportReport report =
        importer.run(
            MemorySource.csv(
                "ml-mini", FILMS, rows + "5,1,5,60\n6,1,1,40\n7,1,4,50\n7,2,2,1\n7,2,3,2\n"));
    assertThat(report.duplicates()).isEqualTo(4);
    assertThat(report.ratings()).isEqualTo(121);
    assertThat(halfStars(5, 1)).isEqualTo(10);
    assertThat(halfStars(6, 1)).isEqualTo(6);
    assertThat(halfStars(7, 1)).as("the later row among equals").isEqualTo(8);
    assertThat(halfStars(7, 2)).isEqualTo(6);
  }

  @Test
  void more_ratings_than_one_batch_holds_arrive() {
    StringBuilder rows = new StringBuilder();
    int users = RatingBatch.CAPACITY / 2 + 10;
    for (int user = 1; user <= users; user++) {
      rows.append(user).append(",1,3,50\n").append(user).append(",2,4,50\n");
    }
    ImportReport report = importer.run(MemorySource.csv("ml-mini", FILMS, rows + "1,2,5,60\n"));
    assertThat(report.users()).isEqualTo(users);
    assertThat(report.ratings()).isEqualTo(2 * users);
    assertThat(report.duplicates()).isEqualTo(1);
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(2 * users);
    assertThat(halfStars(1, 2)).isEqualTo(10);
  }

  @Test
  void a_rating_of_an_unknown_film_is_abad_row() {
    ImportReport report = importer.run(MemorySource.csv("ml-mini", FILMS, "1,1,4,5\n1,404,4,5\n"));
    assertThat(report.ratings()).isEqualTo(1);
    assertThat(report.firstBadRows()).containsExactly("ratings.csv:3: there is no film 404");
    assertThat(report.lines()).contains("1 bad rows were left out:");
  }

  @Test
  void a_file_that_breaks_off_leaves_everything_as_it_was() {
    importer.run(MINI);
    DataSetSource broken = MemorySource.csv("ml-mini", FILMS, "1,1,4,5\n1,2,\"4,5\n");
    assertThatThrownBy(() -> importer.run(broken)).isInstanceOf(ImportException.class);
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(3);
    assertThat(importer.run(MINI).alreadyImported()).isTrue();
  }

  @Test
  void real_ratings_replace_simulated_ones_but_keep_people_and_what_is_known_of_films() {
    MemorySource starter =
        MemorySource.of(
            "starter",
            "movies.csv",
            "movieId,title,genres,year,directors,imdbId\n1,Heat,Crime,1995,Michael Mann,113277\n",
            "ratings.csv",
            "userId,movieId,rating,timestamp\n1,1,4,5\n");
    importer.run(starter);
    long person = personWhoRates(1);
    ImportReport report =
        importer.run(MINI.with("links.csv", "movieId,imdbId,tmdbId\n1,0113277,949\n"));
    assertThat(report.simulatedRemoved()).isEqualTo(1);
    assertThat(report.lines()).contains("1 simulated ratings gave way to these.");
    assertThat(database.sql().fetchCount(DATA_SET)).isEqualTo(1);
    assertThat(rating(person, 1)).isEqualTo(7);
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(4);
    assertThat(database.sql().fetchSingle(MOVIE_CREDIT).getPerson()).isEqualTo("Michael Mann");
    assertThatThrownBy(() -> importer.run(starter)).isInstanceOf(ImportException.class);
  }

  private long personWhoRates(long movie) {
    OffsetDateTime now = OffsetDateTime.now(NOON);
    long id =
        database
            .sql()
            .insertInto(VISITOR, VISITOR.CREATED_AT)
            .values(now)
            .returningResult(VISITOR.ID)
            .fetchSingle()
            .value1();
    database.sql().insertInto(RATING).values(id, movie, (byte) 7, now).execute();
    return id;
  }

  private int rating(long visitor, long movie) {
    return database
        .sql()
        .select(RATING.HALF_STARS)
        .from(RATING)
        .where(RATING.VISITOR_ID.eq(visitor), RATING.MOVIE_ID.eq(movie))
        .fetchSingle()
        .value1();
  }

  private int halfStars(long user, long movie) {
    return rating(
        database
            .sql()
            .select(VISITOR.ID)
            .from(VISITOR)
            .where(VISITOR.DATA_SET_USER.eq(user))
            .fetchSingle()
            .value1(),
        movie);
  }

  private List<List<Long>> keys(String name) {
    return database
        .sql()
        .select(MOVIE_KEY.DATA_SET_MOVIE, MOVIE_KEY.MOVIE_ID)
        .from(MOVIE_KEY)
        .join(DATA_SET)
        .on(DATA_SET.ID.eq(MOVIE_KEY.DATA_SET_ID))
        .where(DATA_SET.NAME.eq(name))
        .orderBy(MOVIE_KEY.DATA_SET_MOVIE)
        .fetch(row -> List.of(row.value1(), row.value2()));
  }
}
