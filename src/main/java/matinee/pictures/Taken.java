package matinee.pictures;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote down.
 *
 * @param at when, by the camera's own clock; null where it did not say
 * @param camera maker and model; null where it did not say
 * @param latitude degrees, north positive; null where it did not say
 * @param longitude degrees, east positive; null just where the latitude is
 */
public record Taken(
    @Nullable LocalDateTime at,
    @Nullable String camera,
    @Nullable Double latitude,
    @Nullable Double longitude) {
  /** Nothing written down. */
  public static final Taken NOTHING = new Taken(null, null, null, null);
}
