package matinee.acceptance;

import static matinee.acceptance.Visit.answer;
import static matinee.acceptance.Visit.chosen;
import static matinee.acceptance.Visit.films;
import static matinee.acceptance.Visit.form;
import static matinee.acceptance.Visit.notice;
import static matinee.acceptance.Visit.send;
import static matinee.acceptance.Visit.status;
import static matinee.store.schema.Tables.TRAINING_RUN;
import static matinee.store.schema.Tables.VISITOR_VECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import matinee.TestSite;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.Passwords;
import matinee.store.Database;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to an open house, and from one run to the next. */
class OpeningTest {
  @TempDir Path folder;

  @Test
  void while_the_house_is_not_open_a_page_says_so_and_looks_again_by_itself() throws Exception {
    Map<String, String> nothing = Map.of("dataset", folder.resolve("absent").toString());
    try (TestSite site = TestSite.start(nothing);
        Visit visit = new Visit(site.address())) {
      HtmlPage page = visit.go("questionnaire");
      assertThat(status(page)).isEqualTo(200);
      assertThat((Object) page.getFirstByXPath("//meta[@http-equiv='refresh']")).isNotNull();
      assertThat(status(visit.go("recommendations"))).isEqualTo(200);
      String told = page.asNormalizedText();
      for (int n = 0; n < 100 && !told.contains("absent"); n++) {
        Thread.sleep(50);
        told = visit.go("recommendations").asNormalizedText();
      }
      assertThat(told).contains("There is no folder or zip at");
      assertThat(visit.go("").asNormalizedText()).isNotBlank();
    }
  }

  @Test
  void a_first_training_that_was_cancelled_is_told_of_and_an_admin_starts_another()
      throws Exception {
    Path home = folder.resolve("home");
    try (Database database = Database.open(home)) {
      new AccountStore(database, Clock.systemUTC())
          .create(
              null,
              AccountName.of("Boss").orElseThrow(),
              new Passwords(4).hash("a long walk home"),
              null,
              true);
    }
    try (TestSite site = TestSite.start(home, Map.of());
        Visit boss = new Visit(site.address())) {
      boss.signIn("Boss", "a long walk home");
      HtmlPage cancelled = button(boss, "cancel").click();
      assertThat(notice(cancelled)).contains("ends at its next step");
      for (int n = 0; n < 2000 && !site.get("health").contains("\"failed\""); n++) {
        Thread.sleep(20);
      }
      assertThat(boss.go("opening").asNormalizedText())
          .contains("The first training was cancelled");
      assertThat(notice(button(boss, "start").click())).contains("The training begins");
      site.open();
    }
  }

  /** The button on the page of models, once it is there. */
  private static HtmlButton button(Visit boss, String action) throws Exception {
    HtmlButton found = null;
    for (int n = 0; n < 2000 && found == null; n++) {
      found = boss.go("admin/models").getFirstByXPath("//main//button[@value='" + action + "']");
      Thread.sleep(20);
    }
    return Objects.requireNonNull(found, action);
  }

  @Test
  void answers_outlive_the_process() throws Exception {
    Path films = smallDataSet();
    TestSite first = TestSite.start(Map.of("dataset", films.toString())).open();
    try (Visit visit = new Visit(first.address())) {
      answer(visit.go("questionnaire"), Map.of(0, "5", 1, "1.5"), "old", "recommend");
      Map<String, String> given = chosen(visit.go("questionnaire?mine"));
      assertThat(given).hasSize(2);
      Path home = first.stop();
      try (TestSite second = TestSite.start(home, Map.of()).open()) {
        HtmlPage again = visit.at(second.address()).go("questionnaire?mine");
        assertThat(chosen(again)).isEqualTo(given);
      }
    }
  }

  @Test
  void where_a_visitor_stands_outlives_the_process() throws Exception {
    TestSite first = TestSite.start(Map.of("dataset", smallDataSet().toString())).open();
    try (Visit visit = new Visit(first.address())) {
      answer(visit.go("questionnaire"), Map.of(0, "5", 1, "1.5"), "any", "recommend");
      Path home = first.stop();
      assertThat(kept(home)).containsExactly(2);
      try (TestSite second = TestSite.start(home, Map.of()).open()) {
        HtmlPage five = visit.at(second.address()).go("recommendations");
        HtmlForm seen = form(five, "/ratings", films(five).get(0));
        seen.getRadioButtonsByName("stars").get(1).setChecked(true);
        send(seen);
        second.stop();
        assertThat(kept(home)).containsExactly(3);
        assertThat(trainings(home)).as("the second start loads what the first trained").isOne();
      }
    }
  }

  private static int trainings(Path home) {
    try (Database database = Database.open(home)) {
      return database.sql().fetchCount(TRAINING_RUN);
    }
  }

  /** How many ratings each vector in that home holds. */
  private static List<Integer> kept(Path home) {
    try (Database database = Database.open(home)) {
      return database.sql().selectFrom(VISITOR_VECTOR).fetch(VISITOR_VECTOR.RATINGS);
    }
  }

  @Test
  void too_few_films_are_shown_with_the_wish_to_loosen() throws Exception {
    try (TestSite site = TestSite.start(Map.of("dataset", smallDataSet().toString())).open();
        Visit visit = new Visit(site.address())) {
      HtmlPage few = answer(visit.go("questionnaire"), Map.of(0, "5", 1, "4"), "new", "recommend");
      assertThat(status(few)).isEqualTo(200);
      assertThat(films(few)).hasSizeLessThan(5);
      assertThat(few.asNormalizedText()).contains("films of 2000 and later", "any year");
    }
  }

  /** Thirty films, two of them new and one of unknown year, and forty people. */
  private Path smallDataSet() throws IOException {
    StringBuilder movies = new StringBuilder("movieId,title,genres\n");
    for (int id = 1; id <= 30; id++) {
      String year = id == 30 ? "" : " (" + (id > 27 ? 2010 : 1960 + id) + ")";
      movies.append(id).append(",Film ").append(id).append(year).append(",Drama\n");
    }
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 40; user++) {
      for (int id = 1; id <= 30; id++) {
        if ((user * 7 + id * 11) % 3 != 0) {
          int stars = 1 + (user % 2 == id % 2 ? 3 : 1) + (user + id) % 2;
          ratings.append("%d,%d,%d.0,%d%n".formatted(user, id, stars, 1_000_000_000 + user));
        }
      }
    }
    Files.writeString(folder.resolve("movies.csv"), movies);
    Files.writeString(folder.resolve("ratings.csv"), ratings);
    return folder;
  }
}
