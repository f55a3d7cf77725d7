package matinee.web.pages;

import java.util.List;
import matinee.catalog.Movie;
import org.jspecify.annotations.Nullable;

/** Films for samples: known ones, good ones, and ones with something odd about them. */
public final class SampleFilms {
  private SampleFilms() {}

  public static List<Movie> known() {
    return List.of(
        film(356, "Forrest Gump", 1994, "Comedy|Drama|Romance|War"),
        film(2571, "The Matrix", 1999, "Action|Sci-Fi|Thriller"),
        film(527, "Schindler’s List", 1993, "Drama|War"),
        film(1, "Toy Story", 1995, "Adventure|Animation|Children|Comedy|Fantasy"),
        film(858, "The Godfather", 1972, "Crime|Drama"),
        film(480, "Jurassic Park", 1993, "Action|Adventure|Sci-Fi|Thriller"),
        film(593, "The Silence of the Lambs", 1991, "Crime|Horror|Thriller"),
        film(4973, "Amélie", 2001, "Comedy|Romance"),
        film(7361, "Eternal Sunshine of the Spotless Mind", 2004, "Drama|Romance|Sci-Fi"),
        film(1198, "Raiders of the Lost Ark", 1981, "Action|Adventure"),
        film(4993, "The Lord of the Rings: The Fellowship of the Ring", 2001, "Adventure|Fantasy"),
        film(260, "Star Wars", 1977, "Action|Adventure|Sci-Fi"),
        film(364, "The Lion King", 1994, "Adventure|Animation|Children|Drama|Musical"),
        film(318, "The Shawshank Redemption", 1994, "Crime|Drama"),
        film(1270, "Back to the Future", 1985, "Adventure|Comedy|Sci-Fi"));
  }

  public static List<Movie> unseen() {
    return List.of(
        film(903, "Vertigo", 1958, "Drama|Mystery|Romance|Thriller"),
        film(1212, "The Third Man", 1949, "Film-Noir|Mystery|Thriller"),
        new Movie(
            5618,
            "Spirited Away",
            "千と千尋の神隠し",
            2001,
            List.of("Adventure", "Animation", "Fantasy"),
            List.of("Hayao Miyazaki")),
        film(1201, "The Good, the Bad and the Ugly", 1966, "Action|Adventure|Western"),
        film(1288, "This Is Spinal Tap", 1984, "Comedy|Musical"),
        film(6, "Heat", 1995, "Action|Crime|Thriller"));
  }

  public static List<Movie> odd() {
    return List.of(
        film(101, "<script>alert(\"Gump\")</script> & Sons", 1994, "Comedy"),
        film(102, "Unknown Year", null, "Drama|Romance"),
        film(103, "No Genres at All", 1931, ""),
        film(104, "Neither", null, ""),
        film(
            750,
            "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
            1964,
            "Comedy|War"),
        film(106, "Donaudampfschifffahrtsgesellschaftskapitän", 1920, "Documentary"),
        film(107, "7½", 2019, "Horror"),
        film(108, "千と千尋の神隠し", 2001, "Animation|Fantasy"),
        film(109, "M", 1931, "Crime|Film-Noir|Thriller"),
        film(110, "Singin’ in the Rain", 1952, "Comedy|Musical|Romance"),
        film(111, "Alien", 1979, "Horror|Sci-Fi"),
        film(112, "Once Upon a Time in the West", 1968, "Action|Drama|Western"),
        film(113, "Apocalypse Now", 1979, "Action|Drama|War"),
        film(114, "Léon: The Professional", 1994, "Action|Crime|Drama|Thriller"),
        film(115, "Inside Out", 2015, "Adventure|Animation|Children|Comedy|Drama|Fantasy"));
  }

  private static Movie film(long id, String title, @Nullable Integer year, String genres) {
    List<String> named = genres.isEmpty() ? List.of() : List.of(genres.split("\\|"));
    return new Movie(id, title, null, year, named, List.of("Jane Doe"));
  }
}
