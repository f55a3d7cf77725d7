package matinee.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a film is called.
 *
 * @param others neither its title nor its original one, each once; at most {@value #MOST}
 */
record Titles(String title, @Nullable String original, List<String> others) {
  private static final int MOST = 20;

  Titles {
    others =
        others.stream()
            .filter(other -> !other.equals(title) && !other.equals(original))
            .distinct()
            .limit(MOST)
            .toList();
  }

  /** The titles of a film that was just told of, which has one. */
  static Titles of(Facts facts) {
    return new Titles("", null, List.of()).with(facts, Set.of(Fact.TITLE, Fact.ORIGINAL_TITLE));
  }

  /** The titles once {@code facts} are told, of which {@code accepted} hold: none is lost. */
  Titles with(Facts facts, Set<Fact> accepted) {
    List<String> all = new ArrayList<>(others);
    all.addAll(facts.otherTitles());
    Stream.of(title, original, facts.title(), facts.originalTitle())
        .filter(one -> one != null && !one.isEmpty())
        .forEach(all::add);
    String called = accepted.contains(Fact.TITLE) ? facts.title() : title;
    return new Titles(
        called == null ? title : called,
        accepted.contains(Fact.ORIGINAL_TITLE) ? facts.originalTitle() : original,
        all);
  }
}
