package matinee.ingest;

/**
 * How far a zip may swell before it counts as hostile.
 *
 * @param bytes unpacked, over all entries that are read
 * @param ratio unpacked to packed, for each entry beyond its first megabyte
 */
public record ZipLimits(long bytes, int ratio) {
  /** Room for the largest MovieLens set many times over; real ratings pack about five to one. */
  public static final ZipLimits DEFAULT = new ZipLimits(8L << 30, 100);

  public ZipLimits {
    if (bytes <= 0 || ratio <= 0) {
      throw new IllegalArgumentException("Limits must be positive: " + bytes + ", " + ratio);
    }
  }
}
