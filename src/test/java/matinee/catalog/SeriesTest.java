package matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Star Wars: Episode IV - A New Hope|Star Wars: Episode V - The Empire Strikes Back",
        "Rogue One: A Star Wars Story|Star Wars: Episode I - The Phantom Menace",
        "The Lord of the Rings: The Two Towers|The Lord of the Rings: The Return of the King",
        "Toy Story|Toy Story 2",
        "The Godfather|The Godfather: Part II",
        "Back to the Future|Back to the Future Part III",
        "Kill Bill: Vol. 1|Kill Bill: Vol. 2",
        "Terminator 2: Judgment Day|The Terminator",
        "Die Hard|Die Hard: With a Vengeance",
        "Alien|Alien³",
        "Mission: Impossible|Mission: Impossible II",
        "Men in Black|Men in Black II",
        "Rocky|Rocky IV",
        "Ocean's Eleven|Ocean’s Twelve",
        "Harry Potter and the Goblet of Fire|Harry Potter and the Chamber of Secrets",
        "Batman|Batman Forever",
        "Batman Returns|Batman & Robin",
        "The Matrix|The Matrix Reloaded",
        "Shrek|Shrek Forever After",
        "Home Alone|Home Alone 2: Lost in New York",
        "Friday the 13th|Friday the 13th Part 2",
        "Naked Gun 33 1/3: The Final Insult|The Naked Gun: From the Files of Police Squad!",
        "Pokémon: The First Movie|Pokemon 3: The Movie",
        "Léon|Leon",
        "A Nightmare on Elm Street|Nightmare on Elm Street 4",
      })
  void films_of_a_series_have_one_name(String one, String other) {
    assertThat(Series.of(one, null)).isEqualTo(Series.of(other, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toy Story|Love Story",
        "Fight Club|The Cotton Club",
        "Seven|Seven Samurai",
        "12 Angry Men|Angry Birds",
        "The Man in the Moon|The Man in the White Suit",
        "Sleepless in Seattle|Sleepless in New York",
        "Once Upon a Time in America|Once Upon a Time in the West",
        "Beauty and the Beast|Beauty and the Boss",
        "The Sixth Sense|Sense and Sensibility",
        "X|V",
        "Film 20|Film 21",
      })
  void films_that_have_nothing_to_do_with_each_other_have_two(String one, String other) {
    assertThat(Series.of(one, null)).isNotEqualTo(Series.of(other, null));
  }

  @Test
  void the_other_name_counts_where_it_says_more() {
    String crusade = Series.of("Indiana Jones and the Last Crusade", null);
    assertThat(
            Series.of("Raiders of the Lost Ark", "Indiana Jones and the Raiders of the Lost Ark"))
        .isEqualTo(crusade);
    assertThat(Series.of("Amélie", "Le Fabuleux Destin d'Amélie Poulain")).isEqualTo("amelie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "IV", "Part II", "...", "七人の侍", "Se7en", ": x", "The", " "})
  void no_title_is_too_odd(String title) {
    assertThat(Series.of(title, null)).isNotNull();
  }
}
