package matinee.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A registered person.
 *
 * @param id the database key
 * @param visitor whose answers are this person's
 * @param name as the person writes it
 * @param email null where none was given
 * @param admin whether this person runs the site
 */
public record Account(long id, long visitor, String name, @Nullable String email, boolean admin) {}
