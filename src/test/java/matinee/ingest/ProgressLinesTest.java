package matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong();
  private final List<String> lines = new ArrayList<>();
  private final ProgressLines progress = new ProgressLines(lines::add, clock::get);

  @Test
  void quick_work_says_nothing() {
    try (Progress.Task task = progress.start("Reading", 100, Progress.Unit.ROWS)) {
      for (int n = 0; n < 100; n++) {
        task.step(1);
      }
    }
    assertThat(lines).isEmpty();
  }

  @Test
  void slow_work_says_aline_for_atenth() {
    Progress.Task task = progress.start("Reading", 100, Progress.Unit.BYTES);
    for (int n = 0; n < 100; n++) {
      clock.addAndGet(10 * SECOND);
      task.step(1);
    }
    assertThat(lines).hasSize(10).contains("Reading: 10 %", "Reading: 100 %");
  }

  @Test
  void work_without_aknown_end_says_how_much_every_five_seconds() {
    Progress.Task task = progress.start("Reading", -1, Progress.Unit.ROWS);
    for (int n = 0; n < 10; n++) {
      clock.addAndGet(SECOND);
      task.step(1_000);
    }
    assertThat(lines).containsExactly("Reading: 5,000 rows", "Reading: 10,000 rows");
  }
}
