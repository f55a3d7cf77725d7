package matinee;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which packages know which, as {@code ARCHITECTURE.md} states. */
class LayersTest {
  /** The table of {@code ARCHITECTURE.md}: which packages of ours a package may know. */
  private static final Map<String, List<String>> LAYERS =
      Map.ofEntries(
          Map.entry("matinee.store..", List.of()),
          Map.entry("matinee.catalog", List.of("matinee.store..")),
          Map.entry("matinee.catalog.search", List.of("matinee.catalog")),
          Map.entry("matinee.ratings", List.of("matinee.store..")),
          Map.entry("matinee.accounts", List.of("matinee.store..", "matinee.catalog")),
          Map.entry(
              "matinee.ingest..",
              List.of("matinee.store..", "matinee.catalog", "matinee.recommend", "matinee.math")),
          Map.entry(
              "matinee.training",
              List.of("matinee.store..", "matinee.catalog", "matinee.recommend", "matinee.math")),
          Map.entry(
              "matinee.slates",
              List.of(
                  "matinee.catalog", "matinee.ratings", "matinee.recommend", "matinee.training")),
          Map.entry("matinee.tmdb", List.of("matinee.store..", "matinee.catalog")),
          Map.entry("matinee.chart", List.of()),
          Map.entry("matinee.pictures", List.of()),
          Map.entry(
              "matinee.posts",
              List.of("matinee.store..", "matinee.catalog", "matinee.ratings", "matinee.pictures")),
          Map.entry("matinee.metrics", List.of()),
          Map.entry(
              "matinee.dashboard",
              List.of(
                  "matinee.store..",
                  "matinee.chart",
                  "matinee.ingest",
                  "matinee.metrics",
                  "matinee.recommend",
                  "matinee.tmdb",
                  "matinee.training")),
          Map.entry(
              "matinee.web", List.of("matinee.accounts", "matinee.catalog", "matinee.metrics")),
          Map.entry("matinee.web.poster", List.of("matinee.catalog")),
          Map.entry(
              "matinee.web.parts",
              List.of(
                  "matinee.web",
                  "matinee.accounts",
                  "matinee.catalog",
                  "matinee.posts",
                  "matinee.ratings",
                  "matinee.recommend",
                  "matinee.training")),
          Map.entry(
              "matinee.web.pages",
              List.of(
                  "matinee.web",
                  "matinee.web.parts",
                  "matinee.accounts",
                  "matinee.catalog",
                  "matinee.ratings",
                  "matinee.recommend",
                  "matinee.slates",
                  "matinee.tmdb",
                  "matinee.training")),
          Map.entry(
              "matinee.web.pages.films",
              List.of(
                  "matinee.web",
                  "matinee.web.parts",
                  "matinee.web.poster",
                  "matinee.accounts",
                  "matinee.catalog..",
                  "matinee.posts",
                  "matinee.ratings",
                  "matinee.recommend",
                  "matinee.slates",
                  "matinee.tmdb",
                  "matinee.training")),
          Map.entry(
              "matinee.web.pages.account",
              List.of(
                  "matinee.web",
                  "matinee.web.parts",
                  "matinee.accounts",
                  "matinee.catalog..",
                  "matinee.posts",
                  "matinee.ratings",
                  "matinee.recommend",
                  "matinee.slates",
                  "matinee.training")),
          Map.entry(
              "matinee.web.pages.posts",
              List.of(
                  "matinee.web",
                  "matinee.web.parts",
                  "matinee.accounts",
                  "matinee.catalog..",
                  "matinee.pictures",
                  "matinee.posts",
                  "matinee.ratings")),
          Map.entry(
              "matinee.web.pages.admin",
              List.of(
                  "matinee.web",
                  "matinee.web.parts",
                  "matinee.accounts",
                  "matinee.dashboard",
                  "matinee.ingest",
                  "matinee.metrics",
                  "matinee.recommend",
                  "matinee.tmdb",
                  "matinee.training")));

  private final JavaClasses classes = ArchitectureTest.ours();

  @Test
  void packages_form_no_cycle() {
    slices()
        .matching("matinee.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAnyPackage(ArchitectureTest.SCHEMA), alwaysTrue())
        .check(classes);
  }

  @Test
  void each_package_knows_only_those_that_the_table_names() {
    LAYERS.forEach(
        (layer, known) ->
            noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage("matinee..")
                        .and(not(resideInAnyPackage(layer)))
                        .and(not(resideInAnyPackage(known.toArray(String[]::new)))))
                .check(classes));
  }
}
