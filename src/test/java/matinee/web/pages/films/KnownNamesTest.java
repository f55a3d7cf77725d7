package matinee.web.pages.films;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import matinee.catalog.Countries;
import matinee.catalog.Genres;
import matinee.catalog.Languages;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final Set<String> COUNTRIES = Set.of("United States", "Hong Kong");
  private static final Set<String> GENRES = Set.of("Sci-Fi", "Children");

  @Test
  void a_language_may_be_given_by_its_code_or_its_name() {
    assertThat(KnownNames.meant("fr", LANGUAGES, Languages::of)).contains("fr");
    assertThat(KnownNames.meant("FR", LANGUAGES, Languages::of)).contains("fr");
    assertThat(KnownNames.meant("french", LANGUAGES, Languages::of)).contains("fr");
    assertThat(KnownNames.meant("German", LANGUAGES, Languages::of)).as("of no film").isEmpty();
    assertThat(KnownNames.meant("Xyzzy", LANGUAGES, Languages::of)).isEmpty();
  }

  @Test
  void a_country_or_genre_may_be_called_as_other_sources_call_it() {
    assertThat(KnownNames.meant("united states", COUNTRIES, Countries::of))
        .contains("United States");
    assertThat(KnownNames.meant("USA", COUNTRIES, Countries::of)).contains("United States");
    assertThat(KnownNames.meant("France", COUNTRIES, Countries::of)).isEmpty();
    assertThat(KnownNames.meant("sci-fi", GENRES, Genres::of)).contains("Sci-Fi");
    assertThat(KnownNames.meant("Science Fiction", GENRES, Genres::of)).contains("Sci-Fi");
    assertThat(KnownNames.meant("Drama", GENRES, Genres::of)).isEmpty();
  }
}
