package matinee.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the import under way has come.
 *
 * @param source as it was written
 * @param started when
 * @param stage what is being done, for people
 * @param percent of the stage, 0 … 100; null where unknown
 */
public record ImportProgress(
    String source, Instant started, String stage, @Nullable Integer percent) {
  ImportProgress at(String next, @Nullable Integer share) {
    return new ImportProgress(source, started, next, share);
  }
}
