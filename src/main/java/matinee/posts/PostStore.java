package matinee.posts;

import static matinee.store.schema.Tables.MOVIE;
import static matinee.store.schema.Tables.PICTURE;
import static matinee.store.schema.Tables.POST;
import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.VISITOR;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import matinee.posts.Post.Draft;
import matinee.ratings.Stars;
import matinee.store.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The notes on films. */
public final class PostStore {
  private final DSLContext sql;
  private final Clock clock;

  public PostStore(Database database, Clock clock) {
    this.sql = database.sql();
    this.clock = clock;
  }

  /** Which posts are meant. */
  public sealed interface Which {
    /** Those of a state. */
    record In(PostState state) implements Which {}

    /** An author's, of any state, those on films that were taken down among them. */
    record By(long visitor) implements Which {}

    /** The published ones on a film. */
    record On(long movie) implements Which {}

    /** An author's on a film that wait to be looked at. */
    record Waiting(long visitor, long movie) implements Which {}
  }

  /**
   * Notes on a film that was taken down are as little to be seen as the film, save by their author.
   */
  private static Condition condition(Which which) {
    return which instanceof Which.By ? all(which) : all(which).and(filmIsThere());
  }

  private static Condition filmIsThere() {
    return POST.MOVIE_ID.notIn(DSL.select(MOVIE.ID).from(MOVIE).where(MOVIE.HIDDEN.isTrue()));
  }

  private static Condition all(Which which) {
    if (which instanceof Which.In in) {
      return POST.STATE.eq(in.state().key());
    }
    if (which instanceof Which.By by) {
      return POST.VISITOR_ID.eq(by.visitor());
    }
    if (which instanceof Which.Waiting waiting) {
      return POST.VISITOR_ID
          .eq(waiting.visitor())
          .and(POST.MOVIE_ID.eq(waiting.movie()))
          .and(POST.STATE.eq(PostState.WAITING.key()));
    }
    return POST.MOVIE_ID
        .eq(((Which.On) which).movie())
        .and(POST.STATE.eq(PostState.PUBLISHED.key()));
  }

  /** How many posts are meant. */
  public int count(Which which) {
    return sql.fetchCount(POST, condition(which));
  }

  /**
   * The posts {@code from} … {@code from + size − 1}, of 0, of those meant: the newest first, but
   * of those that wait the oldest.
   */
  public List<Post> list(Which which, int from, int size) {
    boolean waiting = which instanceof Which.In in && in.state() == PostState.WAITING;
    return posts(condition(which), waiting ? POST.ID.asc() : POST.ID.desc(), from, size);
  }

  /** The post of that id, whatever its state. */
  public Optional<Post> find(long id) {
    return posts(POST.ID.eq(id), POST.ID.asc(), 0, 1).stream().findFirst();
  }

  /** Whether everybody may see the post: it is published, and its film was not taken down. */
  public boolean forEverybody(long id) {
    return sql.fetchExists(
        POST, POST.ID.eq(id), POST.STATE.eq(PostState.PUBLISHED.key()), filmIsThere());
  }

  /** The post that the visitor has sent with the form of that name, if any. */
  public Optional<Post> sent(long visitor, String form) {
    Condition own = POST.FORM.eq(form).and(POST.VISITOR_ID.eq(visitor));
    return posts(own, POST.ID.asc(), 0, 1).stream().findFirst();
  }

  /** Whether somebody else has sent a form of that name, as in a browser that two people use. */
  public boolean sentByAnother(long visitor, String form) {
    return sql.fetchExists(POST, POST.FORM.eq(form), POST.VISITOR_ID.ne(visitor));
  }

  private List<Post> posts(Condition which, SortField<Long> order, int from, int size) {
    return sql.select(POST.fields())
        .select(RATING.HALF_STARS)
        .from(POST)
        .leftJoin(RATING)
        .on(RATING.VISITOR_ID.eq(POST.VISITOR_ID), RATING.MOVIE_ID.eq(POST.MOVIE_ID))
        .where(which)
        .orderBy(order)
        .limit(from, size)
        .fetch(PostStore::post);
  }

  private static Post post(Record row) {
    Byte halves = row.get(RATING.HALF_STARS);
    OffsetDateTime edited = row.get(POST.EDITED_AT);
    return new Post(
        row.get(POST.ID),
        row.get(POST.VISITOR_ID),
        row.get(POST.MOVIE_ID),
        row.get(POST.NOTE),
        row.get(POST.SIGNATURE),
        halves == null ? null : new Stars(halves),
        PostState.of(row.get(POST.STATE)),
        row.get(POST.REASON),
        row.get(POST.POSTED_AT).toInstant(),
        edited == null ? null : edited.toInstant(),
        row.get(POST.VERSION));
  }

  /** How many the visitor has posted since {@code then}. */
  public int since(long visitor, Instant then) {
    return sql.fetchCount(
        POST, POST.VISITOR_ID.eq(visitor), POST.POSTED_AT.ge(then.atOffset(ZoneOffset.UTC)));
  }

  /** What the visitor was last called below a note, null where nothing. */
  public @Nullable String lastSignature(long visitor) {
    return sql.select(POST.SIGNATURE)
        .from(POST)
        .where(POST.VISITOR_ID.eq(visitor))
        .orderBy(POST.ID.desc())
        .limit(1)
        .fetchOne(POST.SIGNATURE);
  }

  /**
   * Posts a note with the pictures that were sent with its form. A form sent twice posts once.
   *
   * @param form its random name
   * @return the post's id
   */
  public long create(long visitor, long movie, String form, Draft draft, PostState state) {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          oneAtATime(in, visitor);
          Long before =
              in.select(POST.ID)
                  .from(POST)
                  .where(POST.FORM.eq(form), POST.VISITOR_ID.eq(visitor))
                  .fetchOne(POST.ID);
          if (before != null) {
            return before;
          }
          long id =
              in.insertInto(POST)
                  .set(POST.VISITOR_ID, visitor)
                  .set(POST.MOVIE_ID, movie)
                  .set(POST.FORM, form)
                  .set(POST.NOTE, draft.note())
                  .set(POST.SIGNATURE, draft.signature())
                  .set(POST.STATE, state.key())
                  .set(POST.POSTED_AT, OffsetDateTime.now(clock))
                  .returningResult(POST.ID)
                  .fetchSingle()
                  .value1();
          attach(in, visitor, form, id);
          return id;
        });
  }

  /** Makes a double click's second form wait for the first, rather than collide with it. */
  private static void oneAtATime(DSLContext in, long visitor) {
    in.select(VISITOR.ID).from(VISITOR).where(VISITOR.ID.eq(visitor)).forUpdate().fetch();
  }

  private static void attach(DSLContext in, long visitor, String form, long post) {
    in.update(PICTURE)
        .set(PICTURE.POST_ID, post)
        .where(PICTURE.FORM.eq(form), PICTURE.VISITOR_ID.eq(visitor), PICTURE.POST_ID.isNull())
        .execute();
  }

  /**
   * Changes the author's own note, and adds the pictures that were sent with {@code form}.
   *
   * @param seen the version that the author has changed
   * @return whether it was still that version; nothing is changed otherwise
   */
  public boolean edit(Post seen, String form, Draft draft, PostState state) {
    return sql.transactionResult(
        tx -> {
          DSLContext in = tx.dsl();
          int changed =
              in.update(POST)
                  .set(POST.NOTE, draft.note())
                  .set(POST.SIGNATURE, draft.signature())
                  .set(POST.STATE, state.key())
                  .setNull(POST.REASON)
                  .set(POST.EDITED_AT, OffsetDateTime.now(clock))
                  .set(POST.VERSION, POST.VERSION.plus(1))
                  .where(
                      POST.ID.eq(seen.id()),
                      POST.VISITOR_ID.eq(seen.visitor()),
                      POST.VERSION.eq(seen.version()))
                  .execute();
          if (changed == 1) {
            attach(in, seen.visitor(), form, seen.id());
          }
          return changed == 1;
        });
  }

  /**
   * Publishes or refuses a note.
   *
   * @param version that was looked at
   * @param reason why it is refused, null for none
   * @return whether it was still that version; nothing is changed otherwise
   */
  public boolean judge(long id, int version, PostState state, @Nullable String reason) {
    return sql.update(POST)
            .set(POST.STATE, state.key())
            .set(POST.REASON, reason)
            .set(POST.VERSION, POST.VERSION.plus(1))
            .where(POST.ID.eq(id), POST.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Deletes a note, and the rows of its pictures. */
  public void delete(long id) {
    sql.deleteFrom(POST).where(POST.ID.eq(id)).execute();
  }
}
