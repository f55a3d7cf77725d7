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
  private final @Nullable Path slates;
  private final @Nullable Bootstrap bootstrap;
  private @Nullable Writer out;
  private Progress.@Nullable Task task;
  private String what = "";
  private boolean listening = true;
  private int shown;

  /**
   * Where slates and intervals are wanted, says so; the file of slates is made with the first one,
   * so that a misused command spoils none.
   */
  Measuring(@Nullable Path slates, @Nullable Bootstrap bootstrap) {
    this.slates = slates;
    this.bootstrap = bootstrap;
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
    if (slates == null || !listening) {
      return;
    }
    try {
      if (out == null) {
        out = Files.newBufferedWriter(slates);
      }
      out.write(slate.json());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    if (out != null) {
      out.close();
    }
  }
}
