package matinee.training;

import static matinee.store.schema.Tables.MOVIE_GENRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.ManualClock;
import matinee.catalog.Facts;
import matinee.posts.AddedFilmStore;
import matinee.recommend.Profile;
import matinee.recommend.Scorer;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.Lineup;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A film that a member added finds its people by what it is, before anybody has rated it. */
class AddedFilmTrainingTest {
  private static final long MEMBER = 1;

  private final Database database = Database.inMemory();
  private final TrainingStore store = new TrainingStore(database);
  private final AddedFilmStore films = new AddedFilmStore(database, new ManualClock());

  /** Even films are crime films, odd ones westerns; those who like one sort dislike the other. */
  @BeforeEach
  void tastesAndGenres() {
    TwoTastes.store(database, TwoTastes::halves);
    for (long film = 1; film <= TwoTastes.FILMS; film++) {
      String genre = film % 2 == 0 ? "Crime" : "Western";
      database.sql().insertInto(MOVIE_GENRE).values(film, (short) 0, genre).execute();
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long add(String genre) {
    return films.add(
        MEMBER, Facts.builder().title("New " + genre).year(2025).genres(List.of(genre)).build());
  }

  /** What somebody who likes just the films that leave {@code rest} when halved thinks of each. */
  private static float[] scores(TrainingSet set, Scorer scorer, int rest) {
    Map<Integer, Float> stars = new HashMap<>();
    for (long film = 1; film <= 12; film++) {
      stars.put(set.items().position(film), film % 2 == rest ? 5f : 1f);
    }
    float[] scores = new float[set.items().size()];
    scorer.score(Profile.of(stars, Set.of()), scores);
    return scores;
  }

  @Test
  void it_is_trained_on_and_placed_by_its_genre_before_anybody_has_rated_it() {
    long crime = add("Crime");
    long western = add("Western");
    TrainingSet set = store.load();
    int first = set.items().position(crime);
    int second = set.items().position(western);
    assertThat(first).isNotNegative();
    assertThat(set.features().counts().start(first + 1))
        .as("it has features")
        .isGreaterThan(set.features().counts().start(first));

    Scorer hybrid = Lineup.trainer("hybrid", 1).orElseThrow().train(set);
    assertThat(hybrid.placesUnrated()).isTrue();
    float[] even = scores(set, hybrid, 0);
    assertThat(even[first]).isFinite().isGreaterThan(even[second]);
    float[] odd = scores(set, hybrid, 1);
    assertThat(odd[second]).isFinite().isGreaterThan(odd[first]);
  }

  @Test
  void taken_down_it_is_trained_on_no_more_until_it_is_kept() {
    long id = add("Crime");
    films.judge(id, true);
    assertThat(store.load().items().position(id)).isNegative();
    films.judge(id, false);
    assertThat(store.load().items().position(id)).isNotNegative();
  }
}
