package matinee.tmdb;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a film's page shows of TMDB's besides the facts.
 *
 * @param trailers the best first, possibly none
 * @param offers where it can be watched, possibly nowhere
 * @param region where that holds, two capital letters
 * @param film TMDB's id, null where TMDB has told nothing
 * @param asked the day (UTC) on which it did
 */
public record Extras(
    List<Trailer> trailers,
    List<Offer> offers,
    String region,
    @Nullable Integer film,
    @Nullable LocalDate asked) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** Of a film that TMDB has told nothing about. */
  public static Extras none(String region) {
    return new Extras(List.of(), List.of(), region, null, null);
  }

  /** The terms on which it can be watched somewhere, the cheapest first. */
  public List<Offer.Terms> terms() {
    return Arrays.stream(Offer.Terms.values())
        .filter(terms -> offers.stream().anyMatch(offer -> offer.terms() == terms))
        .toList();
  }

  /** Who offers it on those terms, as people read it: "Apple TV, Google Play Movies". */
  public String providers(Offer.Terms terms) {
    return String.join(
        ", ",
        offers.stream().filter(offer -> offer.terms() == terms).map(Offer::provider).toList());
  }

  /** The region by its English name. */
  public String country() {
    return new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** The day on which TMDB told, as people read it: "20 November 2026". */
  public String day() {
    return asked == null ? "" : DAY.format(asked);
  }

  /** TMDB's page of where to watch it, which leads on to the places themselves. */
  public String address() {
    return "https://www.themoviedb.org/movie/" + film + "/watch?locale=" + region;
  }
}
