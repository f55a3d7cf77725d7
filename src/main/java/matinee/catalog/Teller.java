package matinee.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who told what of one film.
 *
 * @param first who told of it first, and so all that {@code others} do not name
 * @param others who told a fact in place of {@code first}, or after it
 */
record Teller(Source first, Map<Fact, Source> others) {
  Teller {
    others = Map.copyOf(others);
  }

  /** Whether {@code source} may replace whatever is known. */
  boolean yieldsTo(Source source) {
    return source.outranks(first) && others.values().stream().allMatch(source::outranks);
  }

  /** What of {@code said} holds, if {@code source} says it of a film of which {@code known} is. */
  Set<Fact> accept(Source source, Set<Fact> said, Set<Fact> known) {
    Set<Fact> accepted = EnumSet.noneOf(Fact.class);
    for (Fact fact : said) {
      boolean open = !known.contains(fact) && !others.containsKey(fact);
      if (open || source.outranks(others.getOrDefault(fact, first))) {
        accepted.add(fact);
      }
    }
    return accepted;
  }

  /** The tellers once {@code source} has told {@code accepted}. */
  Teller with(Source source, Set<Fact> accepted) {
    Map<Fact, Source> all = new EnumMap<>(Fact.class);
    all.putAll(others);
    for (Fact fact : accepted) {
      if (source == first) {
        all.remove(fact);
      } else {
        all.put(fact, source);
      }
    }
    return new Teller(first, all);
  }
}
