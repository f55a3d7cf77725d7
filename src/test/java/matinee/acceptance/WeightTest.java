package matinee.acceptance;

import static matinee.acceptance.Visit.films;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matinee.SharedSite;
import matinee.TestSite;
import matinee.web.Access;
import matinee.web.Permissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page weighs more than 60 KB, however much somebody has said and asks for. */
@ExtendWith(SharedSite.class)
class WeightTest {
  private static final int MOST = 60_000;
  private static final List<String> MARKS =
      List.of("watchlist", "seen", "not-tonight", "dismissals");

  /** With as much on each as can be asked for. */
  private static final List<String> HEAVY =
      List.of(
          "movies?q=the&sort=title&ratings=soon&from=soon",
          "movies?q=the+" + "%22".repeat(600),
          "movies/1",
          "movies/1/similar?k=50",
          "movies/1/recommendations?k=50",
          "top?genre=Drama",
          "questionnaire?mine=1",
          "recommendations?years=any",
          "similar?title=" + "%22".repeat(600) + "&k=0",
          "account/ratings?page=2");

  @Test
  void every_page_is_light_for_a_guest_and_for_a_member_with_much_to_say(TestSite site)
      throws IOException {
    Map<String, Integer> weights = new TreeMap<>();
    try (Visit guest = new Visit(site.address());
        Visit member = new Visit(site.address())) {
      talk(member);
      for (String path : paths()) {
        weigh(weights, "guest", path, guest);
        weigh(weights, "member", path, member);
      }
    }
    weights.forEach((page, bytes) -> assertThat(bytes).as(page).isLessThanOrEqualTo(MOST));
    assertThat(weights).hasSizeGreaterThan(50);
    if (System.getenv("MATINEE_WEIGHTS") != null) {
      weights.forEach((page, bytes) -> System.out.println(bytes + "\t" + page));
    }
  }

  /** Rates seventy films and marks fifty of those that the heavy pages show. */
  private static void talk(Visit member) throws IOException {
    member.register("Talkative", "a long walk home");
    for (int n = 1; n <= 3; n++) {
      for (String film : films(member.go("movies?page=" + n))) {
        member.tap("ratings", film, "3.5");
      }
    }
    List<String> alike = new ArrayList<>(films(member.go("movies/1/similar?k=50")));
    alike.addAll(films(member.go("latest")));
    for (String film : alike) {
      for (String mark : MARKS) {
        member.tap(mark, film, "");
      }
    }
  }

  private static List<String> paths() {
    List<String> paths = new ArrayList<>(HEAVY);
    Permissions.all()
        .forEach(
            (pattern, who) -> {
              if (who != Access.ADMIN && !pattern.contains("*") && !pattern.startsWith("/health")) {
                paths.add(pattern.replaceFirst("^/", ""));
              }
            });
    return paths;
  }

  private static void weigh(Map<String, Integer> weights, String who, String path, Visit visit)
      throws IOException {
    String body = visit.body(path);
    weights.put(who + " /" + path, body.getBytes(StandardCharsets.UTF_8).length);
  }
}
