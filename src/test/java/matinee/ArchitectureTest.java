package matinee;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants that {@code ARCHITECTURE.md} states. */
class ArchitectureTest {
  private static final String SCHEMA = "matinee.store.schema..";

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
              "matinee.web.pages",
              List.of(
                  "matinee.web",
                  "matinee.web.poster",
                  "matinee.dashboard",
                  "matinee.ingest",
                  "matinee.metrics",
                  "matinee.chart",
                  "matinee.accounts",
                  "matinee.catalog..",
                  "matinee.ratings",
                  "matinee.pictures",
                  "matinee.posts",
                  "matinee.recommend",
                  "matinee.slates",
                  "matinee.tmdb",
                  "matinee.training")));

  /** Lines of the longest file. */
  private static final int LONGEST = 300;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("matinee");

  @Test
  void the_rules_look_at_the_whole_site() {
    assertThat(classes.size()).isGreaterThan(100);
    assertThat(classes.contain("matinee.recommend.Recommender")).isTrue();
  }

  @Test
  void packages_form_no_cycle() {
    slices()
        .matching("matinee.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAnyPackage(SCHEMA), alwaysTrue())
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

  @Test
  void math_knows_only_the_jdk_and_commons_math() {
    classes()
        .that()
        .resideInAPackage("matinee.math..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "matinee.math..", "java..", "org.apache.commons.math3..", "org.jspecify..")
        .check(classes);
  }

  @Test
  void the_recommender_could_be_a_library_tomorrow() {
    classes()
        .that()
        .resideInAPackage("matinee.recommend..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "matinee.recommend..",
                    "matinee.math..",
                    "java.lang..",
                    "java.util..",
                    "org.jspecify..")
                .and(not(resideInAnyPackage("java.util.logging..", "java.util.zip.."))))
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("matinee.recommend..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  @Test
  void only_stores_speak_sql() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        .resideOutsideOfPackage("matinee.store..")
        .and(not(nestedInAStore()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", SCHEMA)
        .check(classes);
  }

  @Test
  void only_the_web_and_the_root_know_servlets_and_templates() {
    noClasses()
        .that()
        .resideOutsideOfPackages("matinee", "matinee.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.servlet..", "org.thymeleaf..", "org.eclipse.jetty..")
        .check(classes);
  }

  @Test
  void the_launcher_imports_nothing() {
    classes()
        .that()
        .resideInAPackage("matinee.launch..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("matinee.launch..", "java..")
        .check(classes);
  }

  @Test
  void no_file_is_longer_than_three_hundred_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path root : List.of(Path.of("src"), Path.of("webapp"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(ArchitectureTest::isSource).toList()) {
          int lines = Files.readAllLines(file).size();
          if (lines > LONGEST) {
            tooLong.add(file + ": " + lines);
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static boolean isSource(Path file) {
    return file.toString().matches(".*\\.(java|html|css|js)");
  }

  @Test
  void no_page_knows_another_page() {
    List<String> pages =
        classes.stream()
            .filter(type -> type.getPackageName().equals("matinee.web.pages"))
            .filter(type -> type.getSimpleName().endsWith("Page") && type.isTopLevelClass())
            .map(JavaClass::getFullName)
            .toList();
    assertThat(pages).hasSizeGreaterThan(5);
    for (String page : pages) {
      noClasses()
          .that()
          .haveNameMatching(Pattern.quote(page) + "(\\$.*)?")
          .should()
          .dependOnClassesThat(
              describe(
                  "are other pages",
                  type ->
                      pages.stream()
                          .filter(other -> !other.equals(page))
                          .anyMatch(other -> (type.getFullName() + "$").startsWith(other + "$"))))
          .check(classes);
    }
  }

  private static DescribedPredicate<JavaClass> nestedInAStore() {
    return describe(
        "nested in a store",
        type ->
            type.getEnclosingClass()
                .map(outer -> outer.getSimpleName().endsWith("Store"))
                .orElse(false));
  }
}
