package matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film as the whole catalogue lists it: what is searched, filtered and sorted by.
 *
 * @param id the database key
 * @param title in reading order, without the year
 * @param otherTitles original and alternative ones, possibly none
 * @param year of release, null where unknown
 * @param runtime minutes, null where unknown
 * @param genres possibly none
 * @param countries possibly none
 * @param languages ISO 639-1: the one it was made in, or those spoken in it where only they are
 *     known; possibly none
 * @param tally of its ratings
 */
public record Entry(
    long id,
    String title,
    List<String> otherTitles,
    @Nullable Integer year,
    @Nullable Integer runtime,
    List<String> genres,
    List<String> countries,
    List<String> languages,
    Tally tally) {}
