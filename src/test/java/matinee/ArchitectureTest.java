package matinee;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants that {@code ARCHITECTURE.md} states. */
class ArchitectureTest {
  static final String SCHEMA = "matinee.store.schema..";

  /** Lines of the longest file. */
  private static final int LONGEST = 300;

  private final JavaClasses classes = ours();

  /** All that ships. */
  static JavaClasses ours() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("matinee");
  }

  @Test
  void the_rules_look_at_the_whole_site() {
    assertThat(classes.size()).isGreaterThan(100);
    assertThat(classes.contain("matinee.recommend.Recommender")).isTrue();
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
            .filter(type -> type.getPackageName().startsWith("matinee.web.pages"))
            .filter(type -> type.getSimpleName().endsWith("Page") && type.isTopLevelClass())
            .map(JavaClass::getFullName)
            .toList();
    assertThat(pages).hasSizeGreaterThan(30);
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
