package matinee.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What countries are called, in English, those that are no more included. */
public final class Countries {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("usa", "United States"),
          Map.entry("united states of america", "United States"),
          Map.entry("uk", "United Kingdom"),
          Map.entry("czech republic", "Czechia"),
          Map.entry("hk", "Hong Kong"),
          Map.entry("mo", "Macao"),
          Map.entry("ba", "Bosnia and Herzegovina"),
          Map.entry("bosnia and herzegovina", "Bosnia and Herzegovina"),
          Map.entry("mm", "Myanmar"),
          Map.entry("hong kong", "Hong Kong"),
          Map.entry("tr", "Turkey"),
          Map.entry("turkey", "Turkey"),
          Map.entry("su", "Soviet Union"),
          Map.entry("soviet union", "Soviet Union"),
          Map.entry("xc", "Czechoslovakia"),
          Map.entry("czechoslovakia", "Czechoslovakia"),
          Map.entry("xg", "East Germany"),
          Map.entry("east germany", "East Germany"),
          Map.entry("west germany", "West Germany"),
          Map.entry("yu", "Yugoslavia"),
          Map.entry("yugoslavia", "Yugoslavia"),
          Map.entry("cs", "Serbia and Montenegro"));

  private static final Map<String, String> BY_NAME =
      CODES.stream()
          .map(Countries::name)
          .distinct()
          .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

  private Countries() {}

  /** The country given by ISO 3166-1 code or by an English name; empty for what is none. */
  public static Optional<String> of(String nameOrCode) {
    String plain = Wording.spaced(nameOrCode);
    String key = plain.toLowerCase(Locale.ROOT);
    if (OTHERS.containsKey(key)) {
      return Optional.ofNullable(OTHERS.get(key));
    }
    return CODES.contains(plain) ? Optional.of(name(plain)) : Optional.ofNullable(BY_NAME.get(key));
  }

  private static String name(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
