package matinee.training;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;
import static org.jooq.impl.DSL.row;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.RatingTrainer;
import matinee.recommend.Scorer;
import matinee.recommend.Trainer;
import matinee.recommend.TrainingSet;
import matinee.recommend.VectorTrainer;
import matinee.recommend.model.Lineup;
import matinee.store.Database;

/** A small house with ratings to train on, and trainers that do something else besides. */
final class TwoTastes {
  static final int PEOPLE = 90;
  static final int FILMS = 120;

  private static final OffsetDateTime ONCE =
      OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private TwoTastes() {}

  /** Half of the people like even films, the other half odd ones; nobody knows all of them. */
  static int halves(int person, int film) {
    return (person * 7 + film * 11) % 3 == 0 ? 0 : person % 2 == film % 2 ? 9 : 3;
  }

  /** Stores {@code halves} of each person (from 1) and film (from 1); 0 is no rating. */
  static void store(Database database, IntBinaryOperator halves) {
    var sql = database.sql();
    for (int film = 1; film <= FILMS; film++) {
      sql.insertInto(MOVIE)
          .set(MOVIE.ID, (long) film)
          .set(MOVIE.TITLE, "Film " + film)
          .set(MOVIE.RELEASE_YEAR, film == FILMS ? null : (short) (1950 + film))
          .execute();
    }
    for (long person = 1; person <= PEOPLE; person++) {
      rate(database, person, halves);
    }
  }

  /** One more person's ratings. */
  static void rate(Database database, long person, IntBinaryOperator halves) {
    var sql = database.sql();
    sql.insertInto(VISITOR).set(VISITOR.ID, person).set(VISITOR.CREATED_AT, ONCE).execute();
    sql.insertInto(RATING, RATING.VISITOR_ID, RATING.MOVIE_ID, RATING.HALF_STARS, RATING.RATED_AT)
        .valuesOfRows(
            IntStream.rangeClosed(1, FILMS)
                .filter(film -> halves.applyAsInt((int) person, film) > 0)
                .mapToObj(
                    film ->
                        row(
                            person,
                            (long) film,
                            (byte) halves.applyAsInt((int) person, film),
                            ONCE))
                .toList())
        .execute();
  }

  /** A trainer of one model that does {@code work} when it is trained, and cannot be kept. */
  static ModelSetTrainer working(Runnable work) {
    Trainer ranker =
        new Trainer() {
          @Override
          public String name() {
            return "working";
          }

          @Override
          public Scorer train(TrainingSet set) {
            work.run();
            return (profile, scores) -> Arrays.fill(scores, 1);
          }
        };
    return with(ranker, (RatingTrainer) Lineup.trainer("variational", 1).orElseThrow());
  }

  /** A trainer of these two and the live kernel model. */
  static ModelSetTrainer with(Trainer ranker, RatingTrainer stars) {
    VectorTrainer kernel = (VectorTrainer) Lineup.trainer("kernel", 1).orElseThrow();
    return new ModelSetTrainer(List.of(ranker), stars, kernel, 1);
  }
}
