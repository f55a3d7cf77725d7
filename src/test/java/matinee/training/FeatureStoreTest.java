package matinee.training;

import static matinee.store.schema.Tables.DATA_SET;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_KEYWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import matinee.recommend.Feature;
import matinee.recommend.ItemFeatures;
import matinee.store.Database;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeatureStoreTest {
  private final Database database = Database.inMemory();
  private final DSLContext sql = database.sql();

  @AfterEach
  void close() {
    database.close();
  }

  private void movie(long id, String title, @Nullable Short year) {
    sql.insertInto(MOVIE, MOVIE.ID, MOVIE.TITLE, MOVIE.RELEASE_YEAR)
        .values(id, title, year)
        .execute();
  }

  private void credit(long movie, String credit, int place, String person) {
    sql.insertInto(MOVIE_CREDIT).values(movie, credit, (short) place, person).execute();
  }

  private long dataSet(String name) {
    return sql.insertInto(DATA_SET)
        .set(DATA_SET.NAME, name)
        .set(DATA_SET.TITLE, name)
        .set(DATA_SET.SIMULATED, false)
        .set(DATA_SET.LICENCE, "")
        .set(DATA_SET.CITATION, "")
        .set(DATA_SET.HOME, "")
        .set(DATA_SET.FINGERPRINT, "0".repeat(64))
        .set(DATA_SET.IMPORTED_AT, OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .returningResult(DATA_SET.ID)
        .fetchSingle()
        .value1();
  }

  private static List<String> of(ItemFeatures known, int item) {
    List<String> features = new ArrayList<>();
    for (int n = known.counts().start(item); n < known.counts().start(item + 1); n++) {
      Feature feature = known.feature(known.counts().column(n));
      features.add(feature.kind() + " " + feature.name() + " " + known.counts().value(n));
    }
    return features;
  }

  @Test
  void genres_keywords_people_and_decades_are_read() {
    movie(7, "Heat", (short) 1995);
    sql.insertInto(MOVIE_GENRE).values(7L, (short) 0, "Crime").execute();
    credit(7, "director", 0, "Michael Mann");
    credit(7, "writer", 0, "Michael Mann");
    for (int place = 0; place < Feature.LEADING + 3; place++) {
      credit(7, "cast", place, "Player " + place);
    }
    sql.insertInto(MOVIE_KEYWORD).values(7L, dataSet("one"), "heist", 2).execute();
    sql.insertInto(MOVIE_KEYWORD).values(7L, dataSet("two"), "heist", 3).execute();
    ItemFeatures known = new TrainingStore(database).load().features();
    assertThat(of(known, 0))
        .containsExactly(
            "GENRE Crime 1.0",
            "KEYWORD heist 5.0",
            "DIRECTOR Michael Mann 1.0",
            "WRITER Michael Mann 1.0",
            "CAST Player 0 1.0",
            "CAST Player 1 1.0",
            "CAST Player 2 1.0",
            "CAST Player 3 1.0",
            "CAST Player 4 1.0",
            "YEARS 1990s 1.0");
  }

  @Test
  void films_of_one_series_are_known_by_their_titles() {
    movie(1, "Toy Story", null);
    movie(2, "Heat", null);
    movie(3, "Toy Story 2", null);
    ItemFeatures known = new TrainingStore(database).load().features();
    assertThat(known.series(0)).isEqualTo(known.series(2)).isNotEqualTo(known.series(1));
    assertThat(of(known, 0)).isEmpty();
  }
}
