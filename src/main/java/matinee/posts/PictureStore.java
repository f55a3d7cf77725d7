package matinee.posts;

import static matinee.store.schema.Tables.PICTURE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matinee.pictures.Reencoded;
import matinee.pictures.Taken;
import matinee.posts.Picture.Size;
import matinee.store.Database;
import matinee.store.schema.tables.records.PictureRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What is told of pictures; the pictures themselves are files. */
public final class PictureStore {
  private final DSLContext sql;
  private final Clock clock;

  public PictureStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** Adds a picture that {@code visitor} sent with {@code form}, behind those already there. */
  void add(String name, long visitor, String form, Reencoded made) {
    Integer last =
        sql.select(DSL.max(PICTURE.PLACE))
            .from(PICTURE)
            .where(PICTURE.FORM.eq(form))
            .fetchSingle()
            .value1();
    PictureRecord row = new PictureRecord();
    row.setName(name);
    row.setVisitorId(visitor);
    row.setForm(form);
    row.setSentAt(OffsetDateTime.now(clock));
    row.setPlace(last == null ? 0 : last + 1);
    row.setOriginalName(made.name());
    row.setOriginalType(made.type().title());
    row.setOriginalWidth(made.width());
    row.setOriginalHeight(made.height());
    row.setOriginalBytes(made.bytes());
    row.setFrames(made.frames());
    row.setTakenAt(made.taken().at());
    row.setCamera(made.taken().camera());
    row.setLatitude(made.taken().latitude());
    row.setLongitude(made.taken().longitude());
    row.setPng(made.png());
    row.setLargeWidth(made.large().width());
    row.setLargeHeight(made.large().height());
    row.setSmallWidth(made.small().width());
    row.setSmallHeight(made.small().height());
    sql.insertInto(PICTURE).set(row).execute();
  }

  /** The picture of that name, if there is one. */
  public Optional<Picture> find(String name) {
    return list(PICTURE.NAME.eq(name)).stream().findFirst();
  }

  /** The pictures of these posts, by post, each post's in order. */
  public Map<Long, List<Picture>> ofPosts(Collection<Long> posts) {
    return list(PICTURE.POST_ID.in(posts)).stream()
        .filter(picture -> picture.post() != null)
        .collect(Collectors.groupingBy(PictureStore::postOf));
  }

  private static long postOf(Picture picture) {
    Long post = picture.post();
    return post == null ? 0 : post;
  }

  /** The pictures that the visitor sent with a form that has not become a post. */
  public List<Picture> ofForm(long visitor, String form) {
    return list(PICTURE.FORM.eq(form), PICTURE.VISITOR_ID.eq(visitor), PICTURE.POST_ID.isNull());
  }

  /**
   * Whether the visitor has sent such a file with this form, whatever has become of the form.
   *
   * @param but names of pictures that do not count
   */
  boolean has(long visitor, String form, String original, long bytes, Collection<String> but) {
    return sql.fetchExists(
        PICTURE,
        PICTURE.FORM.eq(form),
        PICTURE.VISITOR_ID.eq(visitor),
        PICTURE.ORIGINAL_NAME.eq(original),
        PICTURE.ORIGINAL_BYTES.eq(bytes),
        PICTURE.NAME.notIn(but));
  }

  /** Every name there is. */
  Set<String> names() {
    return sql.select(PICTURE.NAME).from(PICTURE).fetchSet(PICTURE.NAME);
  }

  /** The names of all that the visitor sent. */
  public List<String> namesOf(long visitor) {
    return names(PICTURE.VISITOR_ID.eq(visitor));
  }

  /** The names of the post's pictures. */
  public List<String> namesOfPost(long post) {
    return names(PICTURE.POST_ID.eq(post));
  }

  /** The names of pictures sent before {@code then} whose forms have not become posts. */
  List<String> forgotten(OffsetDateTime then) {
    return names(PICTURE.POST_ID.isNull(), PICTURE.SENT_AT.lt(then));
  }

  /** Deletes the rows of these, of the visitor's own only, and returns the names of those. */
  List<String> delete(long visitor, Collection<String> names) {
    return sql.transactionResult(
        tx -> {
          Condition own = PICTURE.VISITOR_ID.eq(visitor).and(PICTURE.NAME.in(names));
          List<String> gone =
              tx.dsl().select(PICTURE.NAME).from(PICTURE).where(own).fetch(PICTURE.NAME);
          tx.dsl().deleteFrom(PICTURE).where(own).execute();
          return gone;
        });
  }

  /** Deletes the rows of these, whosesoever. */
  void delete(Collection<String> names) {
    sql.deleteFrom(PICTURE).where(PICTURE.NAME.in(names)).execute();
  }

  private List<String> names(Condition... which) {
    return sql.select(PICTURE.NAME).from(PICTURE).where(which).fetch(PICTURE.NAME);
  }

  private List<Picture> list(Condition... which) {
    return sql.selectFrom(PICTURE)
        .where(which)
        .orderBy(PICTURE.SENT_AT, PICTURE.PLACE, PICTURE.NAME)
        .fetch(PictureStore::picture);
  }

  private static Picture picture(PictureRecord row) {
    return new Picture(
        row.getName(),
        row.getVisitorId(),
        row.getPostId(),
        new Picture.Original(
            row.getOriginalName(),
            row.getOriginalType(),
            new Size(row.getOriginalWidth(), row.getOriginalHeight()),
            row.getOriginalBytes(),
            row.getFrames()),
        new Taken(row.getTakenAt(), row.getCamera(), row.getLatitude(), row.getLongitude()),
        row.getPng(),
        new Size(row.getLargeWidth(), row.getLargeHeight()),
        new Size(row.getSmallWidth(), row.getSmallHeight()));
  }
}
