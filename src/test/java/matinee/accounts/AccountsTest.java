package matinee.accounts;

import static matinee.store.schema.Tables.ACCOUNT;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.SESSION;
import static matinee.store.schema.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import matinee.ManualClock;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final String OLD = "a".repeat(64);
  private static final String NEW = "b".repeat(64);
  private static final AccountName ADA = AccountName.of("Ada").orElseThrow();

  private final ManualClock clock = new ManualClock();
  private final Database database = Database.inMemory();
  private final AccountStore accounts = new AccountStore(database, clock);
  private final SessionStore sessions =
      new SessionStore(database, clock, Duration.ofHours(4), Duration.ofDays(60));
  private final Passwords passwords = new Passwords(4);
  private final Door door = new Door(accounts, passwords, clock);

  @AfterEach
  void close() {
    database.close();
  }

  private Account ada() {
    return accounts.create(null, ADA, passwords.hash("a long walk"), null, false).orElseThrow();
  }

  @Test
  void a_name_is_one_name_however_it_is_written() {
    String key = AccountName.of("Ada Lovelace").orElseThrow().key();
    for (String same : new String[] {"ada lovelace", " ADA  LOVELACE ", "ＡＤＡ Lovelace"}) {
      assertThat(AccountName.of(same)).map(AccountName::key).as(same).contains(key);
    }
    for (String no :
        new String[] {"A", "", "a".repeat(41), "Ada\u202Eadmin", "A\u200Bda", "a\nb", "..."}) {
      assertThat(AccountName.of(no)).as(no).isEmpty();
    }
    assertThat(AccountName.of("Zoë O’Brien-Łuczak")).isPresent();
    assertThat(AccountName.of("映画ファン")).isPresent();
  }

  @Test
  void a_password_is_hashed_anew_at_sign_in_where_the_cost_has_changed() {
    ada();
    Door dearer = new Door(accounts, new Passwords(5), clock);
    assertThat(hash()).startsWith("$2a$04$");
    assertThat(dearer.open("Ada", "wrong", "here")).isInstanceOf(Door.Answer.Closed.class);
    assertThat(hash()).startsWith("$2a$04$");
    assertThat(dearer.open("Ada", "a long walk", "here")).isInstanceOf(Door.Answer.Open.class);
    String fresh = hash();
    assertThat(fresh).startsWith("$2a$05$");
    assertThat(dearer.open("Ada", "a long walk", "here")).isInstanceOf(Door.Answer.Open.class);
    assertThat(hash()).as("once is enough").isEqualTo(fresh);
  }

  private String hash() {
    return accounts.find("ada").orElseThrow().hash();
  }

  @Test
  void a_name_is_had_once() {
    Account ada = ada();
    AccountName again = AccountName.of("ADA").orElseThrow();
    assertThat(accounts.create(null, again, "x".repeat(60), null, false)).isEmpty();
    assertThat(
            accounts.create(ada.visitor(), AccountName.of("Bob").orElseThrow(), "x", null, false))
        .isEmpty();
    assertThat(accounts.all()).containsExactly(ada);
    assertThat(database.sql().fetchCount(VISITOR)).isEqualTo(1);
  }

  @Test
  void a_password_is_neither_short_nor_cut_nor_common_nor_the_name() {
    PasswordRules rules = new PasswordRules();
    assertThat(rules.problem("short", "Ada")).isPresent();
    assertThat(rules.problem("ä".repeat(36), "Ada")).isEmpty();
    assertThat(rules.problem("ä".repeat(37), "Ada"))
        .hasValueSatisfying(w -> assertThat(w).contains("72"));
    assertThat(rules.problem("Password1", "Ada"))
        .hasValueSatisfying(w -> assertThat(w).contains("commonest"));
    assertThat(rules.problem("ada lovelace", "Ada Lovelace")).isPresent();
    assertThat(rules.problem("a long walk", "Ada")).isEmpty();
    assertThatThrownBy(() -> passwords.hash("x".repeat(73)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_door_opens_to_the_right_password_only() {
    Account ada = ada();
    assertThat(door.open("ADA", "a long walk", "here")).isEqualTo(new Door.Answer.Open(ada));
    assertThat(door.open("Ada", "A long walk", "here")).isEqualTo(new Door.Answer.Closed());
    assertThat(door.open("Nobody", "nobody's", "here")).isEqualTo(new Door.Answer.Closed());
    String long72 = "x".repeat(72);
    accounts.password(ada, passwords.hash(long72));
    assertThat(door.open("Ada", long72 + "more", "here")).isEqualTo(new Door.Answer.Closed());
  }

  @Test
  void guessing_is_slowed_down_by_name_whether_or_not_there_is_such_a_name() {
    ada();
    for (String name : new String[] {"Ada", "Nobody"}) {
      for (int n = 0; n < 10; n++) {
        assertThat(door.open(name, "guess", "from " + n)).isEqualTo(new Door.Answer.Closed());
      }
      assertThat(door.open(name, "a long walk", "elsewhere"))
          .isEqualTo(new Door.Answer.Wait(Duration.ofMinutes(15)));
    }
    clock.forward(Duration.ofMinutes(16));
    assertThat(door.open("Ada", "a long walk", "elsewhere")).isInstanceOf(Door.Answer.Open.class);
  }

  @Test
  void guessing_is_slowed_down_by_address() {
    for (int n = 0; n < 60; n++) {
      assertThat(door.open("Name " + n, "guess", "there")).isEqualTo(new Door.Answer.Closed());
    }
    assertThat(door.open("Another", "guess", "there")).isInstanceOf(Door.Answer.Wait.class);
    assertThat(door.open("Another", "guess", "here")).isEqualTo(new Door.Answer.Closed());
  }

  @Test
  void an_address_that_has_to_wait_uses_up_no_tries_of_names() {
    ada();
    for (int n = 0; n < 60; n++) {
      door.open("Name " + n, "guess", "there");
    }
    for (int n = 0; n < 10; n++) {
      assertThat(door.open("Ada", "guess", "there")).isInstanceOf(Door.Answer.Wait.class);
    }
    assertThat(door.open("Ada", "a long walk", "here")).isInstanceOf(Door.Answer.Open.class);
  }

  @Test
  void of_endless_names_only_the_beginning_is_remembered() {
    for (int n = 0; n < 10; n++) {
      String endless = "x".repeat(120) + n;
      assertThat(door.open(endless, "guess", "from " + n)).isEqualTo(new Door.Answer.Closed());
    }
    assertThat(door.open("x".repeat(50_000), "guess", "elsewhere"))
        .isInstanceOf(Door.Answer.Wait.class);
  }

  @Test
  void the_tries_that_are_remembered_are_bounded() {
    Throttle throttle = new Throttle(clock, 1, Duration.ofHours(1));
    for (int n = 0; n < 30_000; n++) {
      assertThat(throttle.take("key " + n)).isZero();
    }
    assertThat(throttle.size()).isEqualTo(10_000);
  }

  @Test
  void silence_ends_a_session_soon_and_a_kept_one_late() {
    Account ada = ada();
    sessions.start(ada, OLD, false, "", null);
    sessions.start(ada, NEW, true, "", null);
    clock.forward(Duration.ofHours(3));
    assertThat(sessions.find(OLD)).isPresent();
    clock.forward(Duration.ofHours(5));
    assertThat(sessions.find(OLD)).isEmpty();
    assertThat(sessions.find(NEW)).isPresent();
    clock.forward(Duration.ofDays(61));
    assertThat(sessions.find(NEW)).isEmpty();
    assertThat(database.sql().fetchCount(SESSION)).isZero();
  }

  @Test
  void a_kept_sessions_token_changes_and_the_old_one_is_good_for_a_moment_only() {
    Account ada = ada();
    sessions.start(ada, OLD, true, "Firefox on Linux", null);
    assertThat(sessions.due(sessions.find(OLD).orElseThrow())).isFalse();
    clock.forward(Duration.ofHours(25));
    Session before = sessions.find(OLD).orElseThrow();
    assertThat(sessions.due(before)).isTrue();
    assertThat(sessions.renew(OLD, NEW)).isTrue();
    assertThat(sessions.renew(OLD, "c".repeat(64))).as("another tab was quicker").isFalse();
    assertThat(sessions.find(OLD)).map(Session::id).contains(before.id());
    assertThat(sessions.due(sessions.find(OLD).orElseThrow())).isFalse();
    assertThat(sessions.find(NEW)).map(Session::id).contains(before.id());
    clock.forward(Duration.ofMinutes(3));
    assertThat(sessions.find(OLD)).as("shown late: lost or stolen").isEmpty();
    assertThat(sessions.find(NEW)).as("so the session ends").isEmpty();
  }

  @Test
  void signing_in_ends_the_session_before() {
    Account ada = ada();
    new VisitorStore(database, clock).create(OLD);
    sessions.start(ada, NEW, false, "", sessions.find(OLD).orElseThrow());
    assertThat(sessions.find(OLD)).isEmpty();
    assertThat(sessions.find(NEW)).map(Session::account).contains(ada);
  }

  @Test
  void nobody_ends_anothers_session() {
    Account ada = ada();
    Account bob =
        accounts
            .create(null, AccountName.of("Bob").orElseThrow(), "x".repeat(60), null, false)
            .orElseThrow();
    sessions.start(ada, OLD, false, "", null);
    sessions.start(bob, NEW, false, "", null);
    long adas = sessions.find(OLD).orElseThrow().id();
    assertThat(sessions.end(bob, adas)).isFalse();
    assertThat(sessions.endOthers(bob, sessions.find(NEW).orElseThrow())).isZero();
    assertThat(sessions.of(bob)).extracting(SessionStore.Seen::id).doesNotContain(adas);
    assertThat(sessions.end(ada, adas)).isTrue();
  }

  @Test
  void deleting_an_account_leaves_nothing_of_it() {
    Account ada = ada();
    sessions.start(ada, OLD, true, "", null);
    accounts.delete(ada);
    assertThat(sessions.find(OLD)).isEmpty();
    assertThat(accounts.named("Ada")).isEqualTo(Optional.empty());
    for (var table : new org.jooq.Table<?>[] {VISITOR, ACCOUNT, SESSION, RATING}) {
      assertThat(database.sql().fetchCount(table)).as(table.getName()).isZero();
    }
  }

  @Test
  void a_browser_is_called_by_words_that_its_owner_knows() {
    assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
        .isEqualTo("Firefox on Linux");
    assertThat(
            Device.of(
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/140.0 Safari/537.36 Edg/140.0"))
        .isEqualTo("Edge on Windows");
    assertThat(Device.of(null)).isEqualTo("A browser");
  }
}
