package matinee.pictures;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Exif part of a picture's file. Its words are a stranger's: they are cut and cleaned here, and
 * where they make no sense they count as not there.
 *
 * @param taken what is shown of it
 * @param orientation how the picture must be turned, 1 … 8 as in Exif 2.32; 1 for not at all
 */
record Exif(Taken taken, int orientation) {
  private static final Exif NONE = new Exif(Taken.NOTHING, 1);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
  private static final int LONGEST_CAMERA = 100;

  /**
   * @param bytes the TIFF structure, null for none
   */
  static Exif of(byte @Nullable [] bytes) {
    if (bytes == null) {
      return NONE;
    }
    try {
      Metadata metadata = ExifTags.read(bytes);
      GeoLocation place = place(metadata);
      return new Exif(
          new Taken(
              at(metadata),
              camera(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)),
              place == null ? null : place.getLatitude(),
              place == null ? null : place.getLongitude()),
          orientation(metadata));
    } catch (TiffProcessingException | IOException | RuntimeException e) {
      // What a camera wrote can be any nonsense; the picture is still one.
      return NONE;
    }
  }

  private static int orientation(Metadata metadata) {
    ExifIFD0Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer turned = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return turned == null || turned < 1 || turned > 8 ? 1 : turned;
  }

  private static @Nullable LocalDateTime at(Metadata metadata) {
    ExifSubIFDDirectory more = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    String text = more == null ? null : more.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
    try {
      return text == null ? null : LocalDateTime.parse(text.strip(), DATE);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String camera(@Nullable ExifIFD0Directory main) {
    if (main == null) {
      return null;
    }
    String make = clean(main.getString(ExifDirectoryBase.TAG_MAKE));
    String model = clean(main.getString(ExifDirectoryBase.TAG_MODEL));
    boolean named = model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
    String camera = named ? model : (make + " " + model).strip();
    return camera.isEmpty() ? null : camera;
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : PictureName.clean(text, LONGEST_CAMERA / 2 - 1);
  }

  private static @Nullable GeoLocation place(Metadata metadata) {
    return Stream.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
        .map(GpsDirectory::getGeoLocation)
        .filter(found -> found != null && !found.isZero())
        .filter(found -> Math.abs(found.getLatitude()) <= 90)
        .filter(found -> Math.abs(found.getLongitude()) <= 180)
        .findFirst()
        .orElse(null);
  }
}
