package matinee.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import matinee.recommend.Check;
import matinee.recommend.Difference;
import matinee.recommend.ModelSet;
import matinee.training.LiveModels.Live;
import matinee.training.TrainingRun.Against;
import matinee.training.TrainingRun.Found;
import matinee.training.TrainingRun.KeptFile;
import matinee.training.TrainingRun.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which models are live: those of a training that passed the check, those on disk at start, those
 * of an earlier run by choice. Thread-safe.
 *
 * <p>The check compares two trainings, not two models: what each picked for people whom it had
 * never seen, person by person over those in both checks. To try the live models themselves on
 * people of the new check would be unfair to the new ones, since the live ones were trained on
 * them. Pairing takes out how easy a person is to please, which differs far more than trainings do.
 */
final class Publication {
  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private final TrainingStore store;
  private final RunStore runs;
  private final KeptModels kept;
  private final LiveModels live;

  Publication(TrainingStore store, RunStore runs, KeptModels kept, LiveModels live) {
    this.store = store;
    this.runs = runs;
    this.kept = kept;
    this.live = live;
  }

  /** Puts the models live that went live last, of those on disk; whether there are any. */
  boolean load() {
    long begun = System.nanoTime();
    Optional<Live> latest = kept.latest();
    latest.ifPresent(
        models -> {
          live.publish(models);
          long millis = (System.nanoTime() - begun) / 1_000_000;
          LOG.info("The models of training {} are live, loaded in {} ms", models.run(), millis);
        });
    return latest.isPresent();
  }

  /** Records what the check of {@code run} found; why its models should stay away, or null. */
  @Nullable String judge(long run, Check check) {
    Against against =
        live.current()
            .map(
                now ->
                    new Against(now.run(), check.tryouts().minus(now.models().check().tryouts())))
            .orElse(null);
    runs.found(run, new Found(check.verdict(), check.tryouts().error(), check.members(), against));
    LOG.info(
        "Training {}: of five picks for {} people left out, {} % were liked, of the most rated {} %",
        run,
        check.verdict().cases(),
        Math.round(1000 * check.verdict().precision()) / 10.0,
        Math.round(1000 * check.verdict().popular()) / 10.0);
    if (!check.verdict().passed()) {
      return "They are no better than the most rated films.";
    }
    return against != null && against.difference().worse() ? worse(against.difference()) : null;
  }

  private static String worse(Difference difference) {
    return String.format(
        Locale.ROOT,
        "They are worse than the live ones: of five picks, %.1f %% fewer were liked by the same %d"
            + " people, give or take %.1f %%.",
        -100 * difference.mean(),
        difference.people(),
        100 * difference.error());
  }

  /**
   * Ends {@code run}: its models go live, unless there is {@code trouble} with them and something
   * is live; and are kept on disk, where that can be written. Whatever it throws, what was live is
   * live, and what it wrote is left to {@link KeptModels#sweep}.
   *
   * @param computation settled before anything is recorded: a cancel until then holds
   * @throws CancellationException where the training was cancelled
   */
  void conclude(long run, ModelSet models, @Nullable String trouble, Computation computation) {
    if (trouble != null && live.current().isPresent()) {
      settle(computation);
      LOG.warn("The models of training {} stay away: {}", run, trouble);
      runs.end(run, State.KEPT_BACK, trouble, null);
      return;
    }
    KeptFile file = null;
    String message = trouble;
    try {
      file = kept.keep(run, models);
    } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
      LOG.error("The models of training {} could not be kept on disk: {}", run, e.toString());
      message = (trouble == null ? "" : trouble + " ") + "They could not be kept on disk: " + e;
    }
    Live next = new Live(models, store.films(models.items()).releaseYears(), run);
    settle(computation);
    publish(next, message, file);
  }

  private static void settle(Computation computation) {
    if (!computation.settle()) {
      throw new CancellationException();
    }
  }

  /** Recorded first: what can fail must not leave models live of which the record knows nothing. */
  private synchronized void publish(Live next, @Nullable String message, @Nullable KeptFile file) {
    runs.end(next.run(), State.PUBLISHED, message, file);
    live.publish(next);
    try {
      kept.prune();
    } catch (RuntimeException e) {
      // They are live and recorded; older files go after the next training.
      LOG.warn("The files of earlier models could not be tidied", e);
    }
  }

  /**
   * Puts the models of an earlier run live; false where they cannot be read. Not while others are
   * published, since that deletes the files of earlier runs.
   */
  synchronized boolean choose(long run) {
    Optional<Live> chosen = kept.of(run);
    chosen.ifPresent(
        models -> {
          runs.chosen(run);
          live.publish(models);
          LOG.info("The models of training {} were chosen and are live", run);
        });
    return chosen.isPresent();
  }
}
