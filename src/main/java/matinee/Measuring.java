package matinee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matinee.ingest.Progress;
import matinee.recommend.evaluation.Bootstrap;
import matinee.recommend.evaluation.Interval;
import matinee.recommend.evaluation.Observer;
import matinee.recommend.evaluation.Outcome;
import matinee.recommend.evaluation.Slate;
import org.jspecify.annotations.Nullable;

/** Shows how far a measurement is, writes its slates, and gathers outcomes where asked to. */
final class Measuring implements Observer, AutoCloseable {
  private final Writer slates;
  private final @Nullable Bootstrap bootstrap;
  private Progress.@Nullable Task task;
  private String what = "";
  private boolean listening = true;
  private int shown;

  private Measuring(Writer slates, @Nullable Bootstrap bootstrap) {
    this.slates = slates;
    this.bootstrap = bootstrap;
  }

  /**
   * Begins; {@code slates} and {@code bootstrap} where they are wanted.
   *
   * @throws IOException where the file cannot be written
   */
  static Measuring begin(@Nullable Path slates, @Nullable Bootstrap bootstrap) throws IOException {
    return new Measuring(
        slates == null ? Writer.nullWriter() : Files.newBufferedWriter(slates), bootstrap);
  }

  /** A second measurement begins, whose progress alone is heard. */
  void again() {
    listening = false;
    shown = 0;
    finish();
  }

  /** Intervals of the outcomes so far; none where they were not wanted. */
  List<Interval> intervals() {
    return bootstrap == null ? List.of() : bootstrap.intervals();
  }

  @Override
  public void doing(String what) {
    this.what = what;
    if (task != null) {
      task.doing(what);
    }
  }

  @Override
  public void done(int done, int of) {
    if (task == null) {
      task = Console.progress().start("Measuring", of, Progress.Unit.ROWS);
      task.doing(what);
    }
    task.step(done - shown);
    shown = done;
  }

  @Override
  public void slate(Slate slate) {
    if (listening) {
      try {
        slates.write(slate.json());
        slates.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void outcome(Outcome outcome) {
    if (bootstrap != null && listening) {
      bootstrap.outcome(outcome);
    }
  }

  private void finish() {
    if (task != null) {
      task.close();
      task = null;
    }
  }

  @Override
  public void close() throws IOException {
    finish();
    slates.close();
  }
}
