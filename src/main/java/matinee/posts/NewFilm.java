package matinee.posts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film as a member knows it.
 *
 * @param title in reading order, without the year
 * @param year of release
 * @param genres possibly none
 * @param directors possibly none
 * @param cast possibly none
 * @param overview what it is about, null for nothing
 */
public record NewFilm(
    String title,
    int year,
    List<String> genres,
    List<String> directors,
    List<String> cast,
    @Nullable String overview) {}
