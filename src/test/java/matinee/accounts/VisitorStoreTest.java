package matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import matinee.catalog.Years;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitorStoreTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final Database database = Database.inMemory();
  private final VisitorStore visitors = new VisitorStore(database, Clock.systemUTC());
  private final SessionStore sessions =
      new SessionStore(database, Clock.systemUTC(), Duration.ofHours(1), Duration.ofDays(1));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_visitor_is_known_again_by_the_browsers_hash_and_by_no_other() {
    Visitor made = visitors.create(HASH);
    assertThat(made.years()).isEqualTo(Years.ANY);
    assertThat(sessions.find(HASH)).map(Session::visitor).contains(made);
    assertThat(sessions.find("f".repeat(64))).isEmpty();
    assertThat(sessions.find("' or 1=1 --")).isEmpty();
  }

  @Test
  void the_wish_for_years_is_remembered() {
    Visitor made = visitors.create(HASH);
    visitors.wish(made, Years.OLD);
    assertThat(sessions.find(HASH)).map(found -> found.visitor().years()).contains(Years.OLD);
  }
}
