package matinee.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages: their codes in ISO 639-1 and their names in English. */
public final class Languages {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> BY_NAME = byName();

  // Codes of TMDB's own and withdrawn ones, and the names that IMDb prefers.
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("cn", "zh"),
          Map.entry("mo", "ro"),
          Map.entry("sh", "sr"),
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("ji", "yi"),
          Map.entry("mandarin", "zh"),
          Map.entry("cantonese", "zh"),
          Map.entry("panjabi", "pa"),
          Map.entry("filipino", "tl"),
          Map.entry("dari", "fa"));

  private Languages() {}

  private static Map<String, String> byName() {
    Map<String, String> codes = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> codes.putIfAbsent(name(code).toLowerCase(Locale.ROOT), code));
    return Map.copyOf(codes);
  }

  /** The code of a language, given by code or English name; empty for what is none. */
  public static Optional<String> of(String nameOrCode) {
    String plain = Wording.spaced(nameOrCode).toLowerCase(Locale.ROOT);
    String code = ALIASES.getOrDefault(plain, plain);
    return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(BY_NAME.get(code));
  }

  /** The name in English of the language {@code code}. */
  public static String name(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
