package matinee.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import matinee.ManualClock;
import matinee.metrics.RequestRecorder.Failure;
import matinee.metrics.RequestRecorder.Slow;
import org.junit.jupiter.api.Test;

class RequestRecorderTest {
  private final ManualClock clock = new ManualClock();
  private final RequestRecorder recorder = new RequestRecorder(clock);

  private void request(String route, int status, int millis) {
    recorder.record(route, route + "/7", status, TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void a_route_is_counted_with_its_failures_and_its_slowest_request() {
    for (int n = 0; n < 99; n++) {
      request("GET /movies", 200, 10);
    }
    request("GET /movies", 500, 400);
    request("GET /about", 200, 1);
    RequestRecorder.Route movies = recorder.routes().get(0);
    assertThat(movies.name()).isEqualTo("GET /movies");
    assertThat(movies.count()).isEqualTo(100);
    assertThat(movies.failures()).isEqualTo(1);
    assertThat(movies.p50()).isBetween(9_400L, 10_600L);
    assertThat(movies.p99()).isBetween(9_400L, 10_600L);
    assertThat(movies.slowest()).isEqualTo(400_000);
  }

  @Test
  void the_slowest_thirty_of_a_day_are_kept_the_slowest_first() {
    for (int n = 1; n <= 100; n++) {
      request("GET /", 200, n);
    }
    List<Slow> slowest = recorder.slowest();
    assertThat(slowest).hasSize(30);
    assertThat(slowest.get(0).micros()).isEqualTo(100_000);
    assertThat(slowest.get(29).micros()).isEqualTo(71_000);

    clock.forward(Duration.ofHours(25));
    assertThat(recorder.slowest()).as("a day later").isEmpty();
    request("GET /", 200, 5);
    assertThat(recorder.slowest()).as("a quick one is the slowest of its day").hasSize(1);
  }

  @Test
  void the_last_two_hundred_errors_are_kept_the_newest_first_each_with_its_reference() {
    String first = recorder.failed("GET /top", new IllegalStateException("0"));
    assertThat(first).matches("[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}");
    for (int n = 1; n <= 200; n++) {
      recorder.failed("GET /top", new IllegalStateException(n + "\nsecond line"));
    }
    List<Failure> failures = recorder.failures();
    assertThat(failures).hasSize(200);
    assertThat(failures.get(0).message()).isEqualTo("200");
    assertThat(failures).extracting(Failure::reference).doesNotContain(first);
  }

  @Test
  void what_stands_in_quotes_in_an_error_of_the_database_is_not_kept() {
    recorder.failed(
        "POST /account/register",
        new IllegalStateException(
            "Unique index violation: 'Grace' \"NAME_KEY\" [grace]", new SQLException("23505")));
    assertThat(recorder.failures().get(0).message())
        .isEqualTo("Unique index violation: … … …")
        .doesNotContain("race");
  }
}
