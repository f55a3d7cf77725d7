package matinee.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import matinee.recommend.ModelSet;
import org.jspecify.annotations.Nullable;

/**
 * The models that answer visitors now.
 *
 * <p>Mutable: {@link #publish} swaps all of them in one step. A request asks for them once and
 * stays with what it got.
 */
public final class LiveModels {
  private final AtomicReference<@Nullable Live> current = new AtomicReference<>();

  /** The live models; empty until the first training has ended. */
  public Optional<Live> current() {
    return Optional.ofNullable(current.get());
  }

  /** Puts {@code live} in the place of what was live. */
  public void publish(Live live) {
    current.set(live);
  }

  /**
   * One training's models, and what else a request asks of their films.
   *
   * @param models the models
   * @param releaseYears by position, null where unknown
   * @param run the training that made them, by its number
   */
  @SuppressWarnings("ArrayRecordComponent") // never handed out to be changed
  public record Live(ModelSet models, @Nullable Integer[] releaseYears, long run) {}
}
