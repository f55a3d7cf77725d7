package matinee.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matinee.ManualClock;
import matinee.accounts.VisitorStore;
import matinee.catalog.FactStore;
import matinee.catalog.Facts;
import matinee.catalog.MovieDetails;
import matinee.catalog.MovieStore;
import matinee.catalog.Source;
import matinee.posts.PostStore.Which;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddedFilmStoreTest {
  private static final Facts LIGHTS =
      Facts.builder()
          .title("Quiet Harbour Lights")
          .year(2025)
          .genres(List.of("Drama"))
          .directors(List.of("Jo Ny"))
          .cast(List.of("Al Bo", "Em So"))
          .overview("A keeper waits for the last ship.")
          .build();

  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final AddedFilmStore films = new AddedFilmStore(database, clock);
  private final MovieStore movies = new MovieStore(database);
  private final FactStore facts = new FactStore(database);
  private long visitor;

  @BeforeEach
  void comeIn() {
    visitor = new VisitorStore(database, clock).create("h".repeat(64)).id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_members_film_is_a_film_like_any_other_with_a_number_of_its_own() {
    long id = films.add(visitor, LIGHTS);
    assertThat(id).isEqualTo(FactStore.FIRST_OF_MEMBERS);
    assertThat(films.add(visitor, LIGHTS)).as("a double click").isEqualTo(id);
    Facts other = Facts.builder().title("Other Lights").year(2025).build();
    assertThat(films.add(visitor, other)).isEqualTo(id + 1);
    MovieDetails film = movies.details(id).orElseThrow();
    assertThat(film.movie().title()).isEqualTo("Quiet Harbour Lights");
    assertThat(film.movie().genres()).containsExactly("Drama");
    assertThat(film.movie().directors()).containsExactly("Jo Ny");
    assertThat(film.cast()).containsExactly("Al Bo", "Em So");
    assertThat(film.overview()).isEqualTo("A keeper waits for the last ship.");
    assertThat(film.sources()).containsExactly(Source.MEMBER);
  }

  @Test
  void everybody_is_trusted_more_than_a_member() {
    long id = films.add(visitor, LIGHTS);
    facts.tell(id, Source.MOVIELENS, Facts.builder().genres(List.of("Crime")).build());
    assertThat(movies.details(id).map(film -> film.movie().genres())).contains(List.of("Crime"));
    assertThat(facts.sources(id)).containsExactly(Source.MOVIELENS, Source.MEMBER);
  }

  @Test
  void a_film_that_is_taken_down_stays_down_whatever_is_told_of_it() {
    long id = films.add(visitor, LIGHTS);
    assertThat(films.judge(id, true)).isTrue();
    facts.tell(id, Source.TMDB, Facts.builder().overview("A ship waits.").build());
    assertThat(movies.details(id)).isEmpty();
    films.judge(id, false);
    assertThat(movies.details(id).map(MovieDetails::overview))
        .isEqualTo(Optional.of("A ship waits."));
  }

  @Test
  void notes_on_a_film_that_is_taken_down_are_not_counted_among_those_that_are_shown() {
    PostStore posts = new PostStore(database, clock);
    long id = films.add(visitor, LIGHTS);
    posts.create(visitor, id, "f".repeat(32), new Post.Draft("Sad.", null), PostState.WAITING);
    Which waiting = new Which.In(PostState.WAITING);
    assertThat(posts.count(waiting)).isEqualTo(1);
    films.judge(id, true);
    assertThat(posts.count(waiting)).isZero();
    assertThat(posts.list(waiting, 0, 10)).isEmpty();
    films.judge(id, false);
    assertThat(posts.list(new Which.By(visitor), 0, 10)).hasSize(1);
  }
}
