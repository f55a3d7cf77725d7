package matinee.training;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR_VECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import matinee.accounts.VisitorStore;
import matinee.ratings.RatingStore;
import matinee.ratings.Stars;
import matinee.recommend.ModelSet;
import matinee.recommend.Profile;
import matinee.recommend.Worlds;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import matinee.training.LiveModels.Live;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitorVectorsTest {
  private static final ModelSet MODELS = train(1);

  @TempDir Path home;
  private final LiveModels live = new LiveModels();
  private Database database = Database.inMemory();
  private long visitor;

  private static ModelSet train(long seed) {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      return Lineup.live(seed).train(Worlds.twoTastes(40, 30, 5), threads);
    } catch (InterruptedException never) {
      throw new IllegalStateException(never);
    } finally {
      threads.shutdownNow();
    }
  }

  @BeforeEach
  void open() {
    database.close();
    database = Database.open(home);
    for (long id = 10; id <= 310; id += 10) {
      database.sql().insertInto(MOVIE).set(MOVIE.ID, id).set(MOVIE.TITLE, "Film").execute();
    }
    visitor = new VisitorStore(database, Clock.systemUTC()).create("a".repeat(64)).id();
    publish(MODELS);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void publish(ModelSet models) {
    live.publish(new Live(models, new Integer[models.items().size()], 1));
  }

  private VectorStore store() {
    return new VectorStore(database);
  }

  private VisitorVectors vectors() {
    return new VisitorVectors(store(), live);
  }

  private RatingStore ratings() {
    return new RatingStore(database, Clock.systemUTC(), vectors()::update);
  }

  private static float[] folded(ModelSet models, Map<Integer, Float> ratings) {
    return models.kernel().foldIn(Profile.of(ratings, Set.of()));
  }

  @Test
  void a_vector_is_kept_from_the_first_rating_on() {
    ratings().rate(visitor, 20, new Stars(9));
    float[] first = folded(MODELS, Map.of(1, 4.5f));
    assertThat(store().find(visitor, MODELS.kernel().fingerprint())).contains(first);
    ratings().answer(visitor, Map.of(30L, new Stars(2)), Set.of(40L));
    assertThat(store().find(visitor, MODELS.kernel().fingerprint()))
        .contains(folded(MODELS, Map.of(1, 4.5f, 2, 1f)));
  }

  @Test
  void a_vector_outlives_a_restart() {
    ratings().rate(visitor, 20, new Stars(9));
    database.close();
    database = Database.open(home);
    assertThat(store().find(visitor, MODELS.kernel().fingerprint())).isPresent();
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of(1, 4.5f)));
  }

  @Test
  void a_vector_that_was_kept_is_read_and_not_folded_in_again() {
    ratings().rate(visitor, 20, new Stars(9));
    float[] other = {1, 2, 3};
    store().save(visitor, MODELS.kernel().fingerprint(), store().given(visitor).state(), other);
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(other);
  }

  @Test
  void a_rating_taken_back_is_forgotten() {
    ratings().rate(visitor, 20, new Stars(9));
    ratings().rate(visitor, 30, new Stars(2));
    ratings().withdraw(visitor, 30);
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of(1, 4.5f)));
    ratings().withdraw(visitor, 20);
    assertThat(database.sql().fetchCount(VISITOR_VECTOR)).isZero();
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of()));
  }

  @Test
  void a_vector_that_lacks_a_rating_is_folded_in_anew() {
    ratings().rate(visitor, 20, new Stars(9));
    new RatingStore(database, Clock.systemUTC()).rate(visitor, 20, new Stars(1));
    assertThat(store().find(visitor, MODELS.kernel().fingerprint())).isEmpty();
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of(1, 0.5f)));
  }

  @Test
  void a_vector_of_an_older_model_is_folded_in_anew() {
    ratings().rate(visitor, 20, new Stars(9));
    ModelSet newer = train(2);
    assertThat(newer.kernel().fingerprint()).isNotEqualTo(MODELS.kernel().fingerprint());
    assertThat(train(1).kernel().fingerprint()).isEqualTo(MODELS.kernel().fingerprint());
    publish(newer);
    assertThat(vectors().of(visitor, newer)).isEqualTo(folded(newer, Map.of(1, 4.5f)));
  }

  @Test
  void a_film_that_the_models_do_not_know_is_no_error() {
    ratings().answer(visitor, Map.of(20L, new Stars(9), 310L, new Stars(3)), Set.of());
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of(1, 4.5f)));
  }

  @Test
  void ratings_are_stored_whatever_becomes_of_the_vector() {
    VisitorVectors broken = new VisitorVectors(new VectorStore(closed()), live);
    RatingStore ratings = new RatingStore(database, Clock.systemUTC(), broken::update);
    assertThatCode(() -> ratings.rate(visitor, 20, new Stars(9))).doesNotThrowAnyException();
    assertThat(database.sql().fetchCount(RATING)).isEqualTo(1);
  }

  @Test
  void before_any_model_is_live_nothing_is_kept() {
    VisitorVectors early = new VisitorVectors(store(), new LiveModels());
    new RatingStore(database, Clock.systemUTC(), early::update).rate(visitor, 20, new Stars(9));
    assertThat(database.sql().fetchCount(VISITOR_VECTOR)).isZero();
    assertThat(vectors().of(visitor, MODELS)).isEqualTo(folded(MODELS, Map.of(1, 4.5f)));
  }

  private static Database closed() {
    Database gone = Database.inMemory();
    gone.close();
    return gone;
  }
}
