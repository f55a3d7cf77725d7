package matinee.ingest;

import java.time.Duration;

/**
 * How patient a download is.
 *
 * @param connect until the server is reached
 * @param idle without a single byte
 * @param total for everything
 * @param bytes the largest file
 */
public record FetchLimits(Duration connect, Duration idle, Duration total, long bytes) {
  /** Three seconds to connect, twenty without a byte, an hour and two gigabytes in all. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(20), Duration.ofHours(1), 2L << 30);

  public FetchLimits {
    if (connect.isNegative() || idle.isNegative() || total.isNegative() || bytes <= 0) {
      throw new IllegalArgumentException("Limits must be positive");
    }
  }
}
