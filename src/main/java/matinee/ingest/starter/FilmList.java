package matinee.ingest.starter;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the starter list of films. */
public final class FilmList {
  private static final CSVFormat LAYOUT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Pattern BAR = Pattern.compile("\\|");

  private FilmList() {}

  /**
   * Reads every film of a starter {@code movies.csv}, in file order.
   *
   * @param movies a UTF-8 file with the columns named in {@code data/starter/README.md}
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a column is missing or a number is malformed
   */
  public static List<StarterFilm> read(Path movies) throws IOException {
    List<StarterFilm> films = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(movies, StandardCharsets.UTF_8);
        CSVParser rows = LAYOUT.parse(in)) {
      for (CSVRecord row : rows) {
        films.add(film(row));
      }
    }
    return List.copyOf(films);
  }

  private static StarterFilm film(CSVRecord row) {
    return new StarterFilm(
        Integer.parseInt(row.get("movieId")),
        row.get("title"),
        names(row.get("genres")),
        Integer.parseInt(row.get("year")),
        names(row.get("directors")),
        names(row.get("countries")),
        Integer.parseInt(row.get("renown")));
  }

  private static List<String> names(String cell) {
    return BAR.splitAsStream(cell).toList();
  }
}
