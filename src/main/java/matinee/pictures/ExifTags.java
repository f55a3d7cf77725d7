package matinee.pictures;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ORIENTATION;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads of an Exif structure only the few tags that are shown. The library's own reader keeps every
 * tag, of which thousands may share the same bytes, follows directories however deep, and opens
 * what other formats lie in it: a file of a few kilobytes could fill memory with all that.
 */
final class ExifTags extends ExifTiffHandler {
  private static final Set<Integer> MAIN = Set.of(TAG_MAKE, TAG_MODEL, TAG_ORIENTATION);
  private static final Set<Integer> PLACE =
      Set.of(
          GpsDirectory.TAG_LATITUDE_REF,
          GpsDirectory.TAG_LATITUDE,
          GpsDirectory.TAG_LONGITUDE_REF,
          GpsDirectory.TAG_LONGITUDE);

  /** Bytes; the longest that is shown is the camera's name. */
  private static final int LONGEST = 1024;

  private final Set<Integer> entered = new HashSet<>();

  private ExifTags(Metadata metadata) {
    super(metadata, null, 0);
  }

  /**
   * Reads {@code bytes}, a TIFF structure, as far as it makes sense.
   *
   * @throws TiffProcessingException if it is none
   * @throws IOException if it breaks off
   */
  static Metadata read(byte[] bytes) throws TiffProcessingException, IOException {
    Metadata metadata = new Metadata();
    new TiffReader().processTiff(new ByteArrayReader(bytes), new ExifTags(metadata), 0);
    return metadata;
  }

  @Override
  public boolean tryEnterSubIfd(int tag) {
    boolean known =
        tag == ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET
            || tag == ExifIFD0Directory.TAG_GPS_INFO_OFFSET;
    return known
        && _currentDirectory instanceof ExifIFD0Directory
        && entered.add(tag)
        && super.tryEnterSubIfd(tag);
  }

  @Override
  public boolean hasFollowerIfd() {
    return false;
  }

  /** Says that a tag needs nothing more, and so is not read, unless it is one of the few. */
  @Override
  public boolean customProcessTag(
      int at, Set<Integer> seen, int start, RandomAccessReader reader, int tag, int length) {
    return length > LONGEST || !shown(_currentDirectory, tag);
  }

  private static boolean shown(Directory directory, int tag) {
    if (directory instanceof GpsDirectory) {
      return PLACE.contains(tag);
    }
    return directory instanceof ExifIFD0Directory
        ? MAIN.contains(tag)
        : tag == TAG_DATETIME_ORIGINAL;
  }

  /** Faults are of no interest, and a file may hold thousands. */
  @Override
  public void error(String message) {}

  @Override
  public void warn(String message) {}
}
