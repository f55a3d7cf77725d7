package matinee.ingest;

import static matinee.store.schema.Tables.MOVIE_KEYWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import matinee.SharedData;
import matinee.store.Database;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TagImportTest {
  private static final MemorySource MINI =
      MemorySource.csv("ml-mini", "1,Heat (1995),Crime\n2,Fargo (1996),Crime\n", "1,1,4,100\n");
  private static final String HEADER = "userId,movieId,tag,timestamp\r\n";

  private final Database database = Database.inMemory();

  @AfterEach
  void close() {
    database.close();
  }

  private ImportReport bring(DataSetSource source) {
    return new Importer(database, Clock.systemUTC(), Progress.NONE).run(source);
  }

  private List<String> keywords() {
    return database
        .sql()
        .selectFrom(MOVIE_KEYWORD)
        .orderBy(MOVIE_KEYWORD.MOVIE_ID, MOVIE_KEYWORD.KEYWORD)
        .fetch(row -> row.getMovieId() + ":" + row.getKeyword() + ":" + row.getPeople());
  }

  @Test
  void tags_become_keywords_in_lower_case_counted() {
    bring(
        MINI.with(
            "tags.csv",
            HEADER
                + "1,1,Bank  Heist,5\r\n2,1,bank heist,6\r\n"
                + "3,2,\"\"\"artsy\"\"\",7\r\n3,2,\"snow, much of it\",8\r\n"));
    assertThat(keywords()).containsExactly("1:bank heist:2", "2:artsy:1", "2:snow, much of it:1");
  }

  @Test
  void a_dat_file_is_read_too() {
    bring(
        MemorySource.of(
            "ml-old",
            "movies.dat",
            "1::Heat (1995)::Crime\n",
            "ratings.dat",
            "1::1::4::5\n",
            "tags.dat",
            "9::1::Al Pacino::5\n9::1::one::too::many\n"));
    assertThat(keywords()).containsExactly("1:al pacino:1");
  }

  @Test
  void bad_tags_are_counted_like_other_bad_rows() {
    ImportReport report =
        bring(
            MINI.with(
                "tags.csv",
                HEADER
                    + "1,1,good,5\n1,9,no such film,5\n1,1,  ,5\n1,one,x,5\n1,1,short\n1,1,"
                    + "x".repeat(TagRow.LONGEST + 1)
                    + ",5\n"));
    assertThat(keywords()).containsExactly("1:good:1");
    assertThat(report.badRows()).isEqualTo(5);
    assertThat(report.firstBadRows())
        .contains("tags.csv:3: there is no film 9", "tags.csv:4: the tag is empty");
  }

  @Test
  void a_newer_version_replaces_its_keywords() {
    bring(MINI.with("tags.csv", HEADER + "1,1,old,5\n"));
    bring(MINI.with("tags.csv", HEADER + "1,1,new,5\n"));
    assertThat(keywords()).containsExactly("1:new:1");
    bring(MINI.with("ratings.csv", "userId,movieId,rating,timestamp\n1,1,5,100\n"));
    assertThat(keywords()).isEmpty();
  }

  @Test
  void a_film_keeps_the_tags_that_most_people_gave() {
    StringBuilder tags = new StringBuilder(HEADER);
    for (int n = 0; n < TagImport.MOST + 20; n++) {
      tags.append("1,1,tag ").append(n).append(",5\n");
    }
    bring(MINI.with("tags.csv", tags + "2,1,zebra,5\n3,1,zebra,5\n"));
    assertThat(keywords()).hasSize(TagImport.MOST).contains("1:zebra:2");
  }

  @Test
  void a_header_without_tags_is_refused() {
    assertThatThrownBy(() -> bring(MINI.with("tags.csv", "userId,movieId,words\n1,1,x\n")))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("tags.csv")
        .hasMessageContaining("column tag");
  }

  @Test
  void the_real_tags_arrive_once_each() {
    try (DataSetSource source =
        DataSetSource.of(SharedData.folder("ml-latest-small"), ZipLimits.DEFAULT)) {
      assertThat(bring(source).badRows()).isZero();
    }
    int people =
        database
            .sql()
            .select(DSL.sum(MOVIE_KEYWORD.PEOPLE))
            .from(MOVIE_KEYWORD)
            .fetchSingle()
            .value1()
            .intValue();
    assertThat(people).isEqualTo(3_683);
    assertThat(database.sql().fetchCount(MOVIE_KEYWORD, MOVIE_KEYWORD.KEYWORD.eq("artsy")))
        .isPositive();
  }
}
