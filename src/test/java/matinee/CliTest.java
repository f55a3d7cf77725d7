package matinee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands as a shell sees them: what they print, and how they exit. */
class CliTest extends CommandHouse {
  @Test
  void an_import_says_what_it_did_and_again_that_nothing_was_to_do() {
    Ran first = run("import", data.toString(), "--home", home.toString());
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("60 films, 80 users, 3,200 ratings");
    Ran second = run("import", data.toString(), "--home", home.toString());
    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("already imported");
  }

  @Test
  void a_mistake_is_told_in_one_line_without_a_trace() {
    Ran absent = run("import", folder.resolve("no").toString(), "--home", home.toString());
    assertThat(absent.status()).isEqualTo(1);
    assertThat(absent.err()).contains("There is no folder or zip").doesNotContain("\tat ");
    Ran setting = run("train", "--home", home.toString(), "--training-threads", "none");
    assertThat(setting.status()).isEqualTo(2);
    assertThat(setting.err()).contains("training-threads").doesNotContain("\tat ");
  }

  @Test
  void training_says_what_the_check_found() {
    run("import", data.toString(), "--home", home.toString());
    Ran trained = run("train", "--home", home.toString());
    assertThat(trained.out()).contains("were liked; of the most rated");
    assertThat(trained.status()).isEqualTo(trained.out().startsWith("Good") ? 0 : 1);
    assertThat(home.resolve("models").resolve("run-1.models")).isNotEmptyFile();
  }

  @Test
  void training_without_films_or_beside_an_open_site_says_what_to_do() throws IOException {
    Ran nothing = run("train", "--home", home.toString());
    assertThat(nothing.status()).isEqualTo(1);
    assertThat(nothing.err()).contains("import a data set first").doesNotContain("\tat ");
    // A site in another process would hold this lock.
    try (FileChannel database =
            FileChannel.open(home.resolve("matinee.mv.db"), StandardOpenOption.WRITE);
        FileLock lock = database.lock()) {
      assertThat(lock.isValid()).isTrue();
      Ran beside = run("train", "--home", home.toString());
      assertThat(beside.status()).isEqualTo(1);
      assertThat(beside.err()).contains("Another Matinee uses", "trains by itself");
    }
  }

  @Test
  void accounts_are_added_listed_and_given_another_password() {
    assertThat(user("a long walk", "add", "Ada", "--admin").out()).contains("may run the site");
    Ran taken = user("a long walk", "add", "ADA");
    assertThat(taken.status()).isEqualTo(1);
    assertThat(taken.err()).contains("already").doesNotContain("\tat ");
    assertThat(user("password1", "add", "Bob").err()).contains("commonest");
    assertThat(user("", "list").out()).isEqualTo("Ada\t\tadmin%n".formatted());
    assertThat(user("a short swim", "password", "ada").out()).contains("another password");
    assertThat(user("a short swim", "password", "Eve").status()).isEqualTo(1);
    assertThat(user("", "list").out()).doesNotContain("$2a$");
  }

  private Ran user(String password, String... args) {
    List<String> all = new ArrayList<>(List.of("user"));
    all.addAll(List.of(args));
    all.addAll(List.of("--home", home.toString(), "--bcrypt-cost", "4"));
    InputStream stdin = System.in;
    System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return run(all.toArray(String[]::new));
    } finally {
      System.setIn(stdin);
    }
  }

  @Test
  void every_command_explains_itself() {
    for (String command : List.of("serve", "import", "train", "evaluate", "user", "version")) {
      assertThat(run(command, "--help").status()).as(command).isZero();
    }
    assertThat(run("--help").out()).contains("serve", "import", "train", "evaluate");
    assertThat(run("version").out()).startsWith("Matinee ");
    assertThat(run("conquer").status()).isEqualTo(2);
  }
}
