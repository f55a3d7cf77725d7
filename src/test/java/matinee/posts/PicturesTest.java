package matinee.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import matinee.ManualClock;
import matinee.accounts.VisitorStore;
import matinee.catalog.Facts;
import matinee.pictures.Reencoder;
import matinee.pictures.Shots;
import matinee.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  private static final String FORM = "f".repeat(32);
  private static final long LIMIT = 100_000;

  private final ManualClock clock = new ManualClock();
  @TempDir private Path folder;
  private Database database;
  private Pictures pictures;
  private PostStore posts;
  private long visitor;

  @BeforeEach
  void open() {
    database = Database.inMemory();
    pictures =
        new Pictures(
            new PictureFiles(folder.resolve("pictures")),
            new PictureStore(database, clock),
            new Reencoder(40),
            clock,
            LIMIT);
    posts = new PostStore(database, clock);
    visitor = new VisitorStore(database, clock).create("h".repeat(64)).id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String take() throws Exception {
    Path file = pictures.receive(in(Shots.file(30, 20, "png"))).orElseThrow();
    pictures.take(visitor, FORM, file, "a.png");
    pictures.drop(List.of(file));
    List<Picture> there = pictures.store().ofForm(visitor, FORM);
    return there.get(there.size() - 1).name();
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private long film() {
    return film("A Film");
  }

  private long film(String title) {
    Facts film = Facts.builder().title(title).year(2025).build();
    return new AddedFilmStore(database, clock).add(visitor, film);
  }

  @Test
  void what_is_too_large_or_breaks_off_is_not_kept() throws Exception {
    assertThat(pictures.receive(in(new byte[(int) LIMIT + 1]))).isEmpty();
    InputStream breaking =
        new InputStream() {
          private int left = 90_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("gone");
            }
            return 1;
          }
        };
    assertThatThrownBy(() -> pictures.receive(breaking)).hasMessage("gone");
    assertThat(files()).isEmpty();
  }

  @Test
  void what_cannot_be_written_is_told_apart_from_what_breaks_off() throws Exception {
    Files.writeString(folder.resolve("pictures"), "a file where the folder should be");
    assertThatThrownBy(() -> pictures.receive(in(new byte[9])))
        .isInstanceOf(StorageException.class);
  }

  @Test
  void a_crash_leaves_nothing_that_the_next_start_does_not_sweep_away() throws Exception {
    String kept = take();
    pictures.receive(in(new byte[9]));
    PictureFiles orphans = new PictureFiles(folder.resolve("pictures"));
    orphans.write("ab".repeat(16) + ".jpg", new byte[9]);
    assertThat(files()).hasSize(4);
    pictures.sweep();
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder(kept + ".jpg", kept + "-small.jpg");
  }

  @Test
  void pictures_of_a_form_that_was_given_up_go_after_a_day_and_those_of_posts_stay()
      throws Exception {
    take();
    posts.create(visitor, film(), FORM, new Post.Draft("Note.", null), PostState.WAITING);
    pictures.take(
        visitor, "e".repeat(32), Files.write(folder.resolve("x"), Shots.webp()), "x.webp");
    clock.forward(Duration.ofHours(23));
    pictures.forget();
    assertThat(pictures.store().ofForm(visitor, "e".repeat(32))).hasSize(1);
    clock.forward(Duration.ofHours(2));
    pictures.forget();
    assertThat(pictures.store().ofForm(visitor, "e".repeat(32))).isEmpty();
    assertThat(files()).hasSize(3);
  }

  @Test
  void nobody_removes_what_is_another_ones() throws Exception {
    String name = take();
    long other = new VisitorStore(database, clock).create("o".repeat(64)).id();
    pictures.remove(other, List.of(name));
    assertThat(files()).hasSize(2);
    assertThat(pictures.store().ofForm(other, FORM)).isEmpty();
    pictures.remove(visitor, List.of(name));
    assertThat(files()).isEmpty();
  }

  @Test
  void a_form_sent_twice_posts_once_and_pictures_go_with_the_first() throws Exception {
    take();
    long film = film();
    Post.Draft draft = new Post.Draft("Note.", "Ann");
    long post = posts.create(visitor, film, FORM, draft, PostState.PUBLISHED);
    assertThat(posts.create(visitor, film, FORM, draft, PostState.PUBLISHED)).isEqualTo(post);
    assertThat(posts.count(new PostStore.Which.On(film))).isEqualTo(1);
    assertThat(pictures.store().namesOfPost(post)).hasSize(1);
    assertThat(posts.lastSignature(visitor)).isEqualTo("Ann");
    assertThat(posts.since(visitor, clock.instant().minus(Duration.ofDays(1)))).isEqualTo(1);
  }

  @Test
  void members_films_are_numbered_beyond_every_data_set() {
    assertThat(film()).isEqualTo(1_000_000_000L);
    assertThat(film("Another")).isEqualTo(1_000_000_001L);
  }

  @Test
  void a_double_click_adds_one_film() {
    assertThat(film("Once")).isEqualTo(film("Once"));
  }
}
