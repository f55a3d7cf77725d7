package matinee.ratings;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matinee.ManualClock;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.VisitorStore;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final RatingStore ratings = new RatingStore(database, clock);
  private final MarkStore marks = new MarkStore(database, clock, Duration.ofHours(18));
  private final List<Long> heard = new ArrayList<>();
  private final MergeStore merges = new MergeStore(database, heard::add);
  private long guest;
  private long member;

  @BeforeEach
  void films() {
    for (long id = 1; id <= 9; id++) {
      database.sql().insertInto(MOVIE).set(MOVIE.ID, id).set(MOVIE.TITLE, "Film " + id).execute();
    }
    guest = new VisitorStore(database, clock).create("a".repeat(64)).id();
    member =
        new AccountStore(database, clock)
            .create(null, AccountName.of("Ada").orElseThrow(), "x".repeat(60), null, false)
            .orElseThrow()
            .visitor();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void every_mark_is_put_once_and_can_be_taken_off() {
    for (Mark mark : Mark.values()) {
      marks.put(guest, 1, mark);
      marks.put(guest, 1, mark);
      assertThat(ratings.answers(guest).marked(mark)).as(mark.name()).containsExactly(1L);
      assertThat(ratings.answers(member).marked(mark)).as(mark.name()).isEmpty();
    }
    assertThat(ratings.answers(guest).marksOf(1)).containsExactly(Mark.values());
    for (Mark mark : Mark.values()) {
      marks.take(member, 1, mark);
      assertThat(ratings.answers(guest).marked(mark)).as("another's take").isNotEmpty();
      marks.take(guest, 1, mark);
      marks.take(guest, 1, mark);
    }
    assertThat(ratings.answers(guest)).isEqualTo(Answers.NONE);
  }

  @Test
  void not_tonight_ends_by_itself() {
    marks.put(guest, 1, Mark.NOT_TONIGHT);
    clock.forward(Duration.ofHours(17));
    assertThat(ratings.answers(guest).putAside()).containsExactly(1L);
    assertThat(marks.of(guest, List.of(Mark.NOT_TONIGHT))).hasSize(1);
    clock.forward(Duration.ofHours(2));
    assertThat(ratings.answers(guest).putAside()).isEmpty();
    assertThat(marks.of(guest, List.of(Mark.NOT_TONIGHT))).isEmpty();
  }

  @Test
  void a_watchlisted_film_stays_recommendable_and_a_seen_one_is_no_longer_unseen() {
    marks.put(guest, 1, Mark.WATCHLIST);
    ratings.answer(guest, Map.of(), Set.of(2L));
    marks.put(guest, 2, Mark.SEEN);
    Answers answers = ratings.answers(guest);
    assertThat(answers.putAside()).containsExactly(2L);
    assertThat(answers.unseen()).isEmpty();
    assertThat(answers.ratings()).isEmpty();
  }

  @Test
  void of_two_ratings_of_one_film_the_newer_wins_and_the_guest_is_gone() {
    ratings.rate(member, 1, new Stars(2));
    ratings.rate(guest, 2, new Stars(4));
    clock.forward(Duration.ofMinutes(1));
    ratings.rate(guest, 1, new Stars(10));
    ratings.rate(member, 2, new Stars(8));
    ratings.rate(guest, 3, new Stars(6));
    marks.put(guest, 4, Mark.WATCHLIST);
    marks.put(member, 4, Mark.WATCHLIST);
    marks.put(guest, 5, Mark.DISMISSED);
    ratings.answer(guest, Map.of(), Set.of(6L));
    ratings.answer(member, Map.of(), Set.of(6L, 7L));
    merges.merge(guest, member);
    Answers answers = ratings.answers(member);
    assertThat(answers.ratings())
        .isEqualTo(Map.of(1L, new Stars(10), 2L, new Stars(8), 3L, new Stars(6)));
    assertThat(answers.marked(Mark.WATCHLIST)).containsExactly(4L);
    assertThat(answers.marked(Mark.DISMISSED)).containsExactly(5L);
    assertThat(answers.unseen()).containsExactlyInAnyOrder(6L, 7L);
    assertThat(database.sql().fetchExists(VISITOR, VISITOR.ID.eq(guest))).isFalse();
    merges.merge(guest, member);
    assertThat(ratings.answers(member)).isEqualTo(answers);
  }

  @Test
  void a_guests_not_tonight_outlives_one_of_the_member_that_ended_long_ago() {
    marks.put(member, 1, Mark.NOT_TONIGHT);
    clock.forward(Duration.ofDays(30));
    marks.put(guest, 1, Mark.NOT_TONIGHT);
    merges.merge(guest, member);
    assertThat(ratings.answers(member).marked(Mark.NOT_TONIGHT)).containsExactly(1L);
  }

  @Test
  void whoever_waits_for_changed_ratings_hears_of_the_member() {
    ratings.rate(guest, 1, new Stars(2));
    merges.merge(guest, member);
    assertThat(heard).containsExactly(member);
  }

  @Test
  void an_account_is_never_merged_into_another() {
    long bob =
        new AccountStore(database, clock)
            .create(null, AccountName.of("Bob").orElseThrow(), "y".repeat(60), null, false)
            .orElseThrow()
            .visitor();
    ratings.rate(bob, 1, new Stars(2));
    merges.merge(bob, member);
    assertThat(ratings.answers(member).ratings()).isEmpty();
    assertThat(ratings.answers(bob).ratings()).hasSize(1);
  }

  @Test
  void my_ratings_are_found_by_a_part_of_the_title_and_by_stars() {
    RatedStore rated = new RatedStore(database);
    ratings.rate(member, 1, new Stars(2));
    clock.forward(Duration.ofMinutes(1));
    ratings.rate(member, 2, new Stars(8));
    ratings.rate(guest, 3, new Stars(8));
    assertThat(rated.page(member, new RatedStore.Wish("", null), 0, 10))
        .extracting(RatedStore.Rated::movie)
        .containsExactly(2L, 1L);
    assertThat(rated.count(member, new RatedStore.Wish("FILM 1", null))).isEqualTo(1);
    assertThat(rated.count(member, new RatedStore.Wish("%", null))).isZero();
    assertThat(rated.count(member, new RatedStore.Wish("", new Stars(8)))).isEqualTo(1);
  }

  @Test
  void a_taste_is_damped_and_says_nothing_from_two_ratings() {
    Taste taste = new Taste();
    for (int n = 0; n < 5; n++) {
      taste.add("Drama", 5, 3);
      taste.add("Horror", 1, 3);
    }
    taste.add("War", 5, 1);
    taste.add("War", 5, 1);
    assertThat(taste.leanings())
        .containsExactly(new Taste.Leaning("Drama", 1, 5), new Taste.Leaning("Horror", -1, 5));
  }

  @Test
  void one_of_the_five_is_new_until_the_visit_in_which_it_was_first_shown_is_over() {
    ChangeStore changes = new ChangeStore(database, clock);
    long account = new AccountStore(database, clock).named("Ada").orElseThrow().id();
    changes.show(account, List.of(1L, 2L), clock.instant());
    clock.forward(Duration.ofDays(1));
    var visit = clock.instant();
    clock.forward(Duration.ofDays(1));
    assertThat(changes.show(account, List.of(1L, 3L), visit)).containsExactly(3L);
    assertThat(changes.show(account, List.of(1L, 3L), visit)).containsExactly(3L);
    assertThat(changes.show(account, List.of(1L, 3L), clock.instant())).isEmpty();
  }

  @Test
  void the_five_are_no_news_after_a_visit_in_which_there_were_none() {
    ChangeStore changes = new ChangeStore(database, clock);
    long account = new AccountStore(database, clock).named("Ada").orElseThrow().id();
    changes.show(account, List.of(1L, 2L), clock.instant());
    clock.forward(Duration.ofDays(1));
    var visit = clock.instant();
    clock.forward(Duration.ofDays(1));
    assertThat(changes.show(account, List.of(), visit)).isEmpty();
    assertThat(changes.show(account, List.of(1L, 2L), visit)).isEmpty();
  }

  @Test
  void a_film_that_was_taken_down_is_neither_new_nor_on_my_lists() {
    marks.put(member, 1, Mark.WATCHLIST);
    marks.put(member, 2, Mark.WATCHLIST);
    ratings.rate(member, 1, new Stars(8));
    ratings.rate(member, 2, new Stars(8));
    ChangeStore changes = new ChangeStore(database, clock);
    int films = changes.newFilms(Instant.EPOCH);
    database.sql().update(MOVIE).set(MOVIE.HIDDEN, true).where(MOVIE.ID.eq(1L)).execute();
    assertThat(marks.of(member, List.of(Mark.WATCHLIST)))
        .extracting(MarkStore.Marked::movie)
        .containsExactly(2L);
    RatedStore rated = new RatedStore(database);
    RatedStore.Wish all = new RatedStore.Wish("", null);
    assertThat(rated.count(member, all)).isEqualTo(1);
    assertThat(rated.page(member, all, 0, 10))
        .extracting(RatedStore.Rated::movie)
        .containsExactly(2L);
    assertThat(changes.newFilms(Instant.EPOCH)).isEqualTo(films - 1);
  }
}
