package matinee.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that we know: a guest's, or one that somebody is signed in with.
 *
 * @param id the database key, which stays when the token changes
 * @param account null for a guest's
 * @param kept whether its owner asked to be kept signed in
 * @param renewed when its token was made
 * @param current whether it was found by the token it has now, not by the one before
 */
public record Session(
    long id,
    Visitor visitor,
    @Nullable Account account,
    boolean kept,
    Instant renewed,
    boolean current) {}
