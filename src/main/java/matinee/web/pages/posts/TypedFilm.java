package matinee.web.pages.posts;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import matinee.catalog.Facts;
import matinee.web.Form;
import matinee.web.Problem;

/**
 * A film's form as it was typed.
 *
 * @param year as it was written
 * @param genres chosen ones, of those that there are
 * @param directors names, parted by commas
 * @param cast names, parted by commas
 * @param sure whether it is none of the films that are alike
 */
record TypedFilm(
    String title,
    String year,
    List<String> genres,
    String directors,
    String cast,
    String overview,
    boolean sure) {
  private static final int OLDEST = 1870;
  private static final int AHEAD = 5;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_NAMES = 20;
  private static final int LONGEST_OVERVIEW = 2000;

  static TypedFilm of(Form form, Set<String> genres) {
    return new TypedFilm(
        form.line("title"),
        form.line("year"),
        form.values("genre").stream().filter(genres::contains).distinct().toList(),
        form.line("directors"),
        form.line("cast"),
        form.value("overview").orElse("").replaceAll("[\\p{Cc}&&[^\n]]", " ").strip(),
        form.value("sure").isPresent());
  }

  private static List<String> names(String line) {
    return Arrays.stream(line.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** What must be changed. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      problems.add(new Problem("title", "Write the film’s title, without the year."));
    }
    int latest = Year.now().getValue() + AHEAD;
    if (!year.matches("[0-9]{4}") || number() < OLDEST || number() > latest) {
      problems.add(
          new Problem("year", "Write the year of release, from " + OLDEST + " to " + latest + "."));
    }
    people(problems, "directors", directors);
    people(problems, "cast", cast);
    if (overview.length() > LONGEST_OVERVIEW) {
      problems.add(
          new Problem(
              "overview",
              "What it is about has %,d signs and may have %,d: shorten it."
                  .formatted(overview.length(), LONGEST_OVERVIEW)));
    }
    return problems;
  }

  private static void people(List<Problem> problems, String field, String line) {
    List<String> names = names(line);
    if (names.size() > MOST_NAMES
        || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      problems.add(
          new Problem(field, "Write at most " + MOST_NAMES + " names, with commas between them."));
    }
  }

  /** The year; for a form without problems only. */
  int number() {
    return Integer.parseInt(year);
  }

  /** What the form tells of the film; for a form without problems only. */
  Facts facts() {
    return Facts.builder()
        .title(title)
        .year(number())
        .genres(genres)
        .directors(names(directors))
        .cast(names(cast))
        .overview(overview)
        .build();
  }
}
