package matinee.catalog;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.MOVIE_COUNTRY;
import static matinee.store.schema.Tables.MOVIE_CREDIT;
import static matinee.store.schema.Tables.MOVIE_FACT;
import static matinee.store.schema.Tables.MOVIE_GENRE;
import static matinee.store.schema.Tables.MOVIE_LANGUAGE;
import static matinee.store.schema.Tables.MOVIE_TITLE;
import static matinee.store.schema.Tables.MOVIE_TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import matinee.store.Database;
import matinee.store.schema.tables.records.MovieRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactStoreTest {
  private static final Facts HEAT =
      Facts.builder().title("Heat").year(1995).genres(List.of("Crime", "Drama")).build();

  private final Database database = Database.inMemory();
  private final DSLContext sql = database.sql();
  private final FactStore facts = new FactStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  private MovieRecord film(long id) {
    return sql.selectFrom(MOVIE).where(MOVIE.ID.eq(id)).fetchSingle();
  }

  private List<String> told(long id) {
    return sql.select(MOVIE_FACT.FIELD, MOVIE_FACT.SOURCE)
        .from(MOVIE_FACT)
        .where(MOVIE_FACT.MOVIE_ID.eq(id))
        .orderBy(MOVIE_FACT.FIELD)
        .fetch(row -> row.value1() + " " + row.value2());
  }

  private List<String> genres(long id) {
    return sql.select(MOVIE_GENRE.GENRE)
        .from(MOVIE_GENRE)
        .where(MOVIE_GENRE.MOVIE_ID.eq(id))
        .orderBy(MOVIE_GENRE.PLACE)
        .fetch(MOVIE_GENRE.GENRE);
  }

  private List<String> titles(long id) {
    return sql.select(MOVIE_TITLE.TITLE)
        .from(MOVIE_TITLE)
        .where(MOVIE_TITLE.MOVIE_ID.eq(id))
        .orderBy(MOVIE_TITLE.PLACE)
        .fetch(MOVIE_TITLE.TITLE);
  }

  @Test
  void everything_that_is_told_of_anew_film_is_written() {
    long id =
        facts.add(
            Source.TMDB,
            Facts.builder()
                .title("Heat")
                .originalTitle("Heat")
                .otherTitles(List.of("Fever"))
                .releaseDate(LocalDate.of(1995, 12, 15))
                .runtime(170)
                .genres(List.of("Crime"))
                .countries(List.of("US"))
                .language("en")
                .languages(List.of("en", "es"))
                .directors(List.of("Michael Mann"))
                .writers(List.of("Michael Mann"))
                .cast(List.of("Al Pacino", "Robert De Niro"))
                .keywords(List.of("Heist"))
                .overview("Two\nmen.")
                .series("Heat Collection")
                .poster("/heat.jpg")
                .imdbId("tt0113277")
                .tmdbId(949)
                .build());
    MovieRecord film = film(id);
    assertThat(film.getTitle()).isEqualTo("Heat");
    assertThat(film.getOriginalTitle()).as("said once is enough").isNull();
    assertThat(film.getReleaseYear()).isEqualTo((short) 1995);
    assertThat(film.getReleaseDate()).isEqualTo("1995-12-15");
    assertThat(film.getRuntimeMinutes()).isEqualTo((short) 170);
    assertThat(film.getLanguage()).isEqualTo("en");
    assertThat(film.getOverview()).isEqualTo("Two men.");
    assertThat(film.getSeries()).isEqualTo("Heat Collection");
    assertThat(film.getPosterPath()).isEqualTo("/heat.jpg");
    assertThat(film.getImdbId()).isEqualTo("tt0113277");
    assertThat(film.getTmdbId()).isEqualTo(949);
    assertThat(film.getSource()).isEqualTo("tmdb");
    assertThat(genres(id)).containsExactly("Crime");
    assertThat(titles(id)).containsExactly("Fever");
    assertThat(sql.fetchSingle(MOVIE_COUNTRY).getCountry()).isEqualTo("United States");
    assertThat(sql.fetch(MOVIE_LANGUAGE).getValues(MOVIE_LANGUAGE.LANGUAGE))
        .containsExactly("en", "es");
    assertThat(sql.fetchSingle(MOVIE_TOPIC).getKeyword()).isEqualTo("heist");
    assertThat(sql.fetch(MOVIE_CREDIT))
        .extracting(row -> row.getCredit() + row.getPlace() + " " + row.getPerson())
        .containsExactlyInAnyOrder(
            "director0 Michael Mann",
            "writer0 Michael Mann",
            "cast0 Al Pacino",
            "cast1 Robert De Niro");
    assertThat(told(id)).isEmpty();
  }

  @Test
  void a_source_that_is_trusted_less_fills_in_what_is_open_and_replaces_nothing() {
    long id = facts.add(Source.MOVIELENS, HEAT);
    int accepted =
        facts.tell(
            id,
            Source.MEMBER,
            Facts.builder()
                .title("HEAT!")
                .runtime(170)
                .genres(List.of("Western"))
                .cast(List.of("Al Pacino"))
                .build());
    assertThat(accepted).isEqualTo(2);
    assertThat(film(id).getTitle()).isEqualTo("Heat");
    assertThat(film(id).getRuntimeMinutes()).isEqualTo((short) 170);
    assertThat(genres(id)).containsExactly("Crime", "Drama");
    assertThat(told(id)).containsExactly("cast member", "runtime member");
    assertThat(titles(id)).as("it can be found by that, too").containsExactly("HEAT!");
  }

  @Test
  void a_source_that_is_trusted_more_replaces_field_by_field() {
    long id = facts.add(Source.MOVIELENS, HEAT);
    facts.tell(id, Source.TMDB, Facts.builder().genres(List.of("Thriller")).runtime(170).build());
    facts.tell(
        id, Source.MOVIES_DATASET, Facts.builder().runtime(171).overview("Two men.").build());
    assertThat(genres(id)).containsExactly("Thriller");
    assertThat(film(id).getRuntimeMinutes()).isEqualTo((short) 170);
    assertThat(told(id)).containsExactly("genres tmdb", "overview movies-dataset", "runtime tmdb");
    assertThat(facts.sources(id))
        .containsExactly(Source.TMDB, Source.MOVIES_DATASET, Source.MOVIELENS);
  }

  @Test
  void the_same_source_has_the_newer_word() {
    long id = facts.add(Source.MOVIELENS, HEAT);
    facts.tell(id, Source.MEMBER, Facts.builder().runtime(100).build());
    facts.tell(id, Source.MEMBER, Facts.builder().runtime(170).build());
    facts.tell(id, Source.MOVIELENS, Facts.builder().genres(List.of("Crime")).build());
    assertThat(film(id).getRuntimeMinutes()).isEqualTo((short) 170);
    assertThat(genres(id)).containsExactly("Crime");
    assertThat(told(id)).containsExactly("runtime member");
  }

  @Test
  void a_title_that_gives_way_is_kept_among_the_others() {
    long id =
        facts.add(
            Source.MOVIELENS,
            Facts.builder().title("Seven").originalTitle("Se7en").year(1995).build());
    facts.tell(id, Source.TMDB, Facts.builder().title("Se7en").originalTitle("Se7en").build());
    assertThat(film(id).getTitle()).isEqualTo("Se7en");
    assertThat(film(id).getOriginalTitle()).isNull();
    assertThat(titles(id)).containsExactly("Seven");
    facts.tell(id, Source.MOVIELENS, Facts.builder().originalTitle("Se7en").build());
    assertThat(film(id).getOriginalTitle()).as("TMDB said that there is none").isNull();
  }

  @Test
  void a_film_that_is_not_there_is_told_nothing_of_and_one_needs_a_title() {
    assertThat(facts.tell(404, Source.TMDB, HEAT)).isZero();
    Facts untitled = Facts.builder().year(1995).build();
    assertThatThrownBy(() -> facts.add(Source.MEMBER, untitled))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(sql.fetchCount(MOVIE)).isZero();
  }

  @Test
  void new_films_get_numbers_beyond_those_in_use_and_members_films_their_own() {
    facts.add(Source.MOVIELENS, List.of(new FactStore.Told(41, HEAT)));
    assertThat(facts.add(Source.MEMBER, HEAT)).isEqualTo(FactStore.FIRST_OF_MEMBERS);
    assertThat(facts.add(Source.MEMBER, HEAT)).isEqualTo(FactStore.FIRST_OF_MEMBERS + 1);
    assertThat(facts.add(Source.IMDB_5000, HEAT)).isEqualTo(42);
  }

  @Test
  void what_asource_told_can_be_taken_back() {
    long id = facts.add(Source.MOVIELENS, HEAT);
    facts.tell(
        id,
        Source.TMDB,
        Facts.builder()
            .overview("Los Angeles.")
            .year(1996)
            .directors(List.of("Michael Mann"))
            .tmdbId(949)
            .build());

    facts.withdraw(id, Source.TMDB);

    assertThat(film(id).getOverview()).isNull();
    assertThat(sql.fetchCount(MOVIE_CREDIT)).isZero();
    assertThat(genres(id)).containsExactly("Crime", "Drama");
    assertThat(film(id).getTmdbId()).isEqualTo(949);
    assertThat(told(id)).containsExactly("tmdb-id tmdb", "year tmdb");
    facts.tell(id, Source.TMDB_5000, Facts.builder().overview("A heist.").build());
    assertThat(film(id).getOverview()).isEqualTo("A heist.");
  }
}
