package matinee.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReencoderTest {
  private static final byte[] TEXT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

  private final Reencoder reencoder = new Reencoder(40);
  @TempDir private Path folder;

  private Reencoded reencode(byte[] file) throws PictureException, IOException {
    return reencode(file, "picture");
  }

  private Reencoded reencode(byte[] file, String name) throws PictureException, IOException {
    return reencoder.reencode(Files.write(folder.resolve("file"), file), name);
  }

  private static BufferedImage image(Reencoded.Sized sized) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(sized.bytes()));
  }

  private void assertRefused(byte[] file, String why) {
    assertThatThrownBy(() -> reencode(file))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining(why);
  }

  @Test
  void every_format_is_told_by_its_content_and_made_anew() throws Exception {
    Map<PictureType, byte[]> files =
        Map.of(
            PictureType.JPEG, Shots.file(30, 20, "jpeg"),
            PictureType.PNG, Shots.file(30, 20, "png"),
            PictureType.GIF, Shots.file(30, 20, "gif"),
            PictureType.WEBP, Shots.webp());
    for (Map.Entry<PictureType, byte[]> file : files.entrySet()) {
      Reencoded made = reencode(file.getValue(), "whatever.txt");
      assertThat(made.type()).isEqualTo(file.getKey());
      assertThat(made.png()).isFalse();
      BufferedImage large = image(made.large());
      assertThat(large.getWidth()).isEqualTo(made.width()).isEqualTo(made.large().width());
      int red = large.getRGB(0, 0) >> 16 & 0xFF;
      assertThat(red).as(file.getKey().title()).isGreaterThan(60);
    }
  }

  @Test
  void large_pictures_become_small_ones_of_the_same_shape() throws Exception {
    Reencoded made = reencode(Shots.file(4000, 3000, "jpeg"));
    assertThat(List.of(made.width(), made.height())).containsExactly(4000, 3000);
    assertThat(List.of(made.large().width(), made.large().height())).containsExactly(1600, 1200);
    assertThat(List.of(made.small().width(), made.small().height())).containsExactly(480, 360);
  }

  @Test
  void a_picture_is_turned_as_its_camera_was_held_and_what_the_camera_wrote_goes_no_further()
      throws Exception {
    byte[] sent = Shots.withExif(300, 200);
    Reencoded made = reencode(sent);
    assertThat(List.of(made.width(), made.height())).containsExactly(200, 300);
    assertThat(image(made.large()).getRGB(190, 10) >> 16 & 0xFF).as("turned").isGreaterThan(120);
    assertThat(made.taken().at()).isEqualTo(LocalDateTime.of(2025, 5, 3, 21, 40, 7));
    assertThat(made.taken().camera()).isEqualTo(Shots.CAMERA);
    assertThat(made.taken().latitude()).isBetween(52.51, 52.52);
    assertThat(made.taken().longitude()).isBetween(13.39, 13.41);
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", Shots.CAMERA);
    for (Reencoded.Sized size : List.of(made.large(), made.small())) {
      assertThat(new String(size.bytes(), StandardCharsets.ISO_8859_1))
          .doesNotContain("Exif")
          .doesNotContain(Shots.CAMERA);
    }
  }

  @Test
  void what_shines_through_stays_so() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
    Reencoded made = reencode(out.toByteArray());
    assertThat(made.png()).isTrue();
    assertThat(image(made.large()).getRGB(3, 3) >>> 24).isZero();
  }

  @Test
  void what_is_no_picture_is_refused_whatever_it_is_called() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    assertRefused(svg.getBytes(StandardCharsets.UTF_8), "not a JPEG, PNG, WebP or GIF");
    assertRefused("BM but no bitmap".getBytes(StandardCharsets.UTF_8), "not a JPEG");
    assertRefused(new byte[0], "empty");
    assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "breaks off");
  }

  @Test
  void what_a_picture_carries_besides_is_gone() throws Exception {
    byte[] jpeg = Shots.behindStart(Shots.file(30, 20, "jpeg"), 0xFE, TEXT);
    byte[] behind = Shots.concat(Shots.file(30, 20, "png"), TEXT);
    byte[] gif = Shots.concat(Shots.file(30, 20, "gif"), TEXT);
    for (byte[] polyglot : List.of(jpeg, behind, gif)) {
      Reencoded made = reencode(polyglot);
      assertThat(new String(made.large().bytes(), StandardCharsets.ISO_8859_1))
          .doesNotContain("script");
    }
  }

  @Test
  void what_would_burst_is_refused_before_it_is_decoded() throws Exception {
    assertRefused(Shots.pngClaiming(60_000, 60_000), "more than 40 megapixels");
    assertRefused(Shots.pngClaiming(Integer.MAX_VALUE, 1), "more than 40 megapixels");
    assertRefused(Shots.pngClaiming(-1, -1), "do not fit together");
    assertRefused(Shots.pngClaiming(35_000, 1000), "longer than 30,000");
    assertRefused(claiming(Shots.file(30, 20, "gif")), "more than 40 megapixels");
    assertRefused(Shots.pngClaiming(6000, 6000), "cannot be read");
  }

  /** The same GIF, its picture's own size changed to 65,535 × 65,535. */
  private static byte[] claiming(byte[] gif) {
    for (int i = 13; i < gif.length - 8; i++) {
      if (gif[i] == 0x2C && gif[i + 5] == 30 && gif[i + 7] == 20) {
        Arrays.fill(gif, i + 5, i + 9, (byte) 0xFF);
        return gif;
      }
    }
    throw new AssertionError("No picture in it");
  }

  @Test
  void texts_and_profiles_that_burst_are_never_unpacked() throws Exception {
    byte[] bomb = Shots.pngBomb(500);
    assertThat(bomb.length).isLessThan(2_000_000);
    Reencoded made = reencode(bomb);
    assertThat(made.width()).isEqualTo(1);
  }

  @Test
  void what_a_camera_wrote_cannot_fill_memory() throws Exception {
    assertThat(
            List.of(
                Exif.of(Shots.exifOfManyTags(Stripped.MOST_EXIF)).taken(),
                Exif.of(Shots.exifOfManyTags(4 * Stripped.MOST_EXIF)).taken(),
                Exif.of(Shots.exifOfNestedDirectories(100_000)).taken()))
        .containsOnly(Taken.NOTHING);
  }

  @Test
  void a_frame_that_holds_frames_is_none() {
    assertRefused(Shots.webpOfNestedFrames(100_000), "do not fit together");
  }

  @Test
  void a_file_that_ends_too_early_is_refused() throws Exception {
    for (String format : List.of("jpeg", "png", "gif")) {
      byte[] whole = Shots.file(300, 200, format);
      assertRefused(Arrays.copyOf(whole, whole.length / 2), "breaks off");
    }
    assertRefused(Arrays.copyOf(Shots.webp(), 30), "breaks off");
  }

  @Test
  void no_bytes_make_it_fail_otherwise_than_by_refusing() throws Exception {
    Random random = new Random(5);
    List<byte[]> files =
        List.of(
            Shots.withExif(40, 30),
            Shots.file(40, 30, "png"),
            Shots.file(40, 30, "gif"),
            Shots.webp());
    int refused = 0;
    for (int i = 0; i < 800; i++) {
      byte[] file = files.get(i % files.size()).clone();
      for (int n = 0; n <= i % 5; n++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        reencode(file);
      } catch (PictureException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_picture_of_very_many_layers_is_refused() throws Exception {
    byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 2, 1};
    byte[] many = Shots.file(30, 20, "jpeg");
    many = Arrays.copyOf(many, many.length - 2);
    for (int i = 0; i < 200; i++) {
      many = Shots.concat(many, scan);
    }
    assertRefused(many, "too many layers");
  }

  @Test
  void names_are_cut_and_cleaned() throws Exception {
    byte[] file = Shots.file(3, 2, "png");
    assertThat(reencode(file, "../../etc/pass\u0000wd").name()).isEqualTo("pass wd");
    assertThat(reencode(file, "C:\\Pictures\\a\u202Egnp.exe").name()).isEqualTo("a gnp.exe");
    assertThat(reencode(file, "").name()).isEqualTo("picture");
    assertThat(reencode(file, "x".repeat(500)).name()).hasSize(100);
  }
}
