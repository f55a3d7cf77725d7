package matinee.ingest;

import static java.util.stream.Collectors.groupingBy;
import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import matinee.SharedData;
import matinee.recommend.TrainingSet;
import matinee.store.Database;
import matinee.store.schema.tables.records.MovieRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real ml-latest-small with all its quirks, where it is at hand. */
class MovieLensSmallTest {
  private static Database database;
  private static ImportReport report;
  private static Map<Long, MovieRecord> films;

  @BeforeAll
  static void importIt() {
    try (DataSetSource source = source()) {
      database = Database.inMemory();
      report = new Importer(database, Clock.systemUTC(), Progress.NONE).run(source);
      films =
          database.sql().selectFrom(MOVIE).fetch().stream()
              .collect(Collectors.toMap(MovieRecord::getId, Function.identity()));
    }
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  private static DataSetSource source() {
    return DataSetSource.of(SharedData.folder("ml-latest-small"), ZipLimits.DEFAULT);
  }

  private static MovieRecord film(long id) {
    return Objects.requireNonNull(films.get(id), "film " + id);
  }

  @Test
  void every_row_arrives() {
    assertThat(report)
        .isEqualTo(
            new ImportReport(
                "ml-latest-small",
                false,
                new ImportReport.Films(9_742, 9_742, 0, 0, 49_714),
                610,
                100_836,
                0,
                0,
                0,
                0,
                0,
                List.of()));
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(100_836);
  }

  @Test
  void importing_twice_changes_nothing() {
    try (DataSetSource source = source()) {
      Importer importer = new Importer(database, Clock.systemUTC(), Progress.NONE);
      assertThat(importer.run(source).alreadyImported()).isTrue();
    }
    assertThat(database.sql().fetchCount(MOVIE)).isEqualTo(9_742);
  }

  @Test
  void thirteen_titles_have_no_year() {
    assertThat(films.values().stream().filter(film -> film.getReleaseYear() == null))
        .extracting(MovieRecord::getId)
        .containsExactlyInAnyOrder(
            40697L, 140956L, 143410L, 147250L, 149334L, 156605L, 162414L, 167570L, 171495L, 171631L,
            171749L, 171891L, 176601L);
    assertThat(film(171749).getTitle()).isEqualTo("Death Note: Desu nôto (2006–2007)");
  }

  @Test
  void years_run_from_1902to_2018() {
    assertThat(
            films.values().stream()
                .map(MovieRecord::getReleaseYear)
                .filter(Objects::nonNull)
                .mapToInt(Short::intValue)
                .summaryStatistics())
        .satisfies(
            years -> {
              assertThat(years.getMin()).isEqualTo(1902);
              assertThat(years.getMax()).isEqualTo(2018);
            });
  }

  @Test
  void a_space_behind_the_year_does_not_hide_it() {
    assertThat(film(27008).getReleaseYear()).isEqualTo((short) 1999);
    assertThat(film(58842).getReleaseYear()).isEqualTo((short) 2007);
    assertThat(film(58842).getOriginalTitle()).isEqualTo("Ji jie hao");
  }

  @Test
  void titles_have_neither_year_nor_double_space_nor_trailing_article() {
    assertThat(films.values())
        .extracting(MovieRecord::getTitle)
        .noneMatch(title -> title.contains("  ") || !title.equals(title.strip()))
        .noneMatch(title -> title.matches(".*\\(\\d{4}\\)"))
        .noneMatch(title -> title.matches(".*, (The|A|An|Les|La|Le|L'|El|Il|Der|Die|Das)$"));
  }

  @Test
  void the_year_is_the_last_parenthesis() {
    MovieRecord lost = film(29);
    assertThat(lost.getTitle()).isEqualTo("The City of Lost Children");
    assertThat(lost.getOriginalTitle()).isEqualTo("La Cité des enfants perdus");
    assertThat(lost.getReleaseYear()).isEqualTo((short) 1995);
    assertThat(film(5952).getTitle()).isEqualTo("The Lord of the Rings: The Two Towers");
    assertThat(film(47).getTitle()).isEqualTo("Seven");
  }

  @Test
  void quotes_punctuation_and_letters_survive() {
    assertThat(films.values())
        .extracting(MovieRecord::getTitle)
        .contains(
            "11'09\"01 - September 11",
            "The 'burbs",
            "¡Three Amigos!",
            "...And Justice for All",
            "*batteries not included",
            "[REC]",
            "Les Misérables",
            "(500) Days of Summer");
  }

  @Test
  void five_pairs_share_title_and_year_and_stay_apart() {
    Map<String, List<MovieRecord>> same =
        films.values().stream()
            .filter(film -> film.getReleaseYear() != null)
            .collect(groupingBy(film -> film.getTitle() + film.getReleaseYear()));
    assertThat(same.keySet())
        .filteredOn(key -> Objects.requireNonNull(same.get(key)).size() > 1)
        .contains(
            "Emma1996",
            "War of the Worlds2005",
            "Confessions of a Dangerous Mind2002",
            "Eros2004",
            "Saturn 31980");
  }

  @Test
  void thirty_four_films_have_no_genre_and_others_imax_or_children() {
    assertThat(
            database
                .sql()
                .fetchCount(
                    MOVIE,
                    org.jooq.impl.DSL.notExists(
                        selectOne().from(MOVIE_GENRE).where(MOVIE_GENRE.MOVIE_ID.eq(MOVIE.ID)))))
        .isEqualTo(34);
    assertThat(database.sql().fetchCount(MOVIE_GENRE, MOVIE_GENRE.GENRE.eq("IMAX"))).isEqualTo(158);
    assertThat(database.sql().fetchCount(MOVIE_GENRE, MOVIE_GENRE.GENRE.eq("Children")))
        .isEqualTo(664);
  }

  @Test
  void links_keep_their_noughts_and_may_be_empty_or_twice() {
    assertThat(film(1).getImdbId()).isEqualTo("tt0114709");
    assertThat(films.values()).filteredOn(film -> film.getTmdbId() == null).hasSize(8);
    assertThat(film(6003).getTmdbId()).isEqualTo(4912);
    assertThat(film(144606).getTmdbId()).isEqualTo(4912);
  }

  @Test
  void eighteen_films_have_no_rating_and_user_53has_one_opinion() {
    try (DataSetSource source = source()) {
      TrainingSet set = RatingTable.of(source, new BadRows(), Progress.NONE).trainingSet();
      assertThat(set.items().size()).isEqualTo(9_742);
      var byFilm = set.ratings().transpose();
      long without = 0;
      for (int item = 0; item < byFilm.rows(); item++) {
        without += byFilm.count(item) == 0 ? 1 : 0;
      }
      assertThat(without).isEqualTo(18);
    }
    assertThat(
            database
                .sql()
                .selectDistinct(RATING.HALF_STARS)
                .from(RATING)
                .join(VISITOR)
                .on(VISITOR.ID.eq(RATING.VISITOR_ID))
                .where(VISITOR.DATA_SET_USER.eq(53L))
                .fetch())
        .hasSize(1);
  }
}
