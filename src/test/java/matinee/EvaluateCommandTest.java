package matinee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measuring, as a shell sees it: tables, files, and what is refused. */
class EvaluateCommandTest extends CommandHouse {
  @Test
  void an_evaluation_prints_one_table_and_the_same_bytes_for_the_same_seed() throws IOException {
    Path slates = folder.resolve("slates.jsonl");
    Ran first = evaluate(slates);
    assertThat(first.status()).isZero();
    List<String> lines = first.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "model\tP@5\tnDCG@5\thit@5\tliked_of_rated\tcoverage\tpopularity\tpersonalisation"
                + "\tcases\tfit_s\tp50_ms\tp99_ms");
    assertThat(lines.get(1)).startsWith("popular\t");
    assertThat(lines.get(2)).startsWith("nmf\t");
    String written = Files.readString(slates);
    assertThat(written.lines())
        .allMatch(line -> line.matches("\\{\"model\":\"(popular|nmf)\",\"user\":\\d+,.*}"));
    evaluate(slates);
    assertThat(Files.readString(slates)).isEqualTo(written);
  }

  @Test
  void guessed_stars_are_measured_over_folds_or_over_two_files() throws IOException {
    Ran folds = run("evaluate", "--protocol", "rating", "--data", data.toString());
    assertThat(folds.out().lines().findFirst()).contains("model\tRMSE\tMAE\tfit_s\tpredict_s");
    Path train = folder.resolve("train.tsv");
    Path test = folder.resolve("test.tsv");
    Files.writeString(train, "1\t10\t4\t9\n1\t11\t2\t9\n2\t10\t5\t9\n2\t12\t3\t9\n");
    Files.writeString(test, "1\t12\t3\t9\n3\t10\t4\t9\n");
    Ran files =
        run("evaluate", "--protocol", "rating", "--train", train.toString(), "--test", "" + test);
    assertThat(files.status()).isZero();
    assertThat(files.out().lines().skip(1)).isNotEmpty().allMatch(row -> row.contains("\t"));
    assertThat(run("evaluate", "--protocol", "rating").status()).isEqualTo(2);
  }

  @Test
  void a_rating_that_is_trained_on_and_guessed_too_is_told_as_a_leak() throws IOException {
    Path both = folder.resolve("both.tsv");
    Files.writeString(both, "1\t10\t4\t9\n2\t10\t5\t9\n");
    Ran ran = run("evaluate", "--protocol", "rating", "--train", "" + both, "--test", "" + both);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("film 10 by person 1").doesNotContain("\tat ");
  }

  @Test
  void tables_of_intervals_and_answers_are_written_and_drawn() throws IOException {
    Path intervals = folder.resolve("intervals.tsv");
    Path answers = folder.resolve("answers.tsv");
    Ran ran =
        run(
            "evaluate",
            "--protocol=questionnaire",
            "--data=" + data,
            "--models=popular,svd",
            "--intervals=" + intervals,
            "--answers=" + answers);
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(Files.readString(intervals)).contains("\npopular\t-\tP@5\t", "\nsvd\tpopular\tP@5");
    assertThat(Files.readAllLines(answers)).hasSize(1 + 2 * 16);
    Path picture = folder.resolve("answers.svg");
    assertThat(run("plot", answers.toString(), picture.toString(), "--note", "80 people").status())
        .isZero();
    assertThat(Files.readString(picture)).startsWith("<svg").contains("80 people", ">svd<");
    assertThat(run("plot", intervals.toString(), picture.toString()).status()).isEqualTo(2);
    assertThat(run("plot", folder.resolve("no").toString(), "" + picture).status()).isEqualTo(1);
    assertThat(
            run("evaluate", "--protocol=rating", "--data=" + data, "--answers=" + answers).status())
        .isEqualTo(2);
  }

  @Test
  void a_model_named_twice_is_measured_once() {
    Ran once = run("evaluate", "--protocol=questionnaire", "--data=" + data, "--models=popular");
    Ran twice =
        run("evaluate", "--protocol=questionnaire", "--data=" + data, "--models=popular,popular");
    assertThat(cases(twice)).isNotEmpty().isEqualTo(cases(once));
  }

  private static List<String> cases(Ran ran) {
    return ran.out().lines().map(line -> line.split("\t")[8]).toList();
  }

  @Test
  void blanks_around_the_names_of_models_do_no_harm() {
    Ran ran =
        run("evaluate", "--protocol=questionnaire", "--data=" + data, "--models=popular, svd");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("\npopular\t", "\nsvd\t");
  }

  @Test
  void slates_of_a_protocol_that_picks_none_are_a_misuse() {
    Path slates = folder.resolve("none.jsonl");
    for (String protocol : List.of("rating", "ranking")) {
      Ran ran = run("evaluate", "--protocol=" + protocol, "--data=" + data, "--slates=" + slates);
      assertThat(ran.status()).as(protocol).isEqualTo(2);
      assertThat(ran.err()).contains("--slates goes with", protocol + " picks no slates");
      assertThat(ran.out()).isEmpty();
      assertThat(slates).doesNotExist();
    }
  }

  @Test
  void where_a_table_cannot_be_written_is_told_before_it_is_measured() {
    for (String option : List.of("--slates", "--intervals", "--answers")) {
      for (Path file : List.of(folder, folder.resolve("no").resolve("file"))) {
        Ran ran =
            run("evaluate", "--protocol=questionnaire", "--data=" + data, option + "=" + file);
        assertThat(ran.status()).as(option).isEqualTo(1);
        assertThat(ran.err()).contains("" + file).doesNotContain("\tat ", "Measuring");
      }
    }
  }

  @Test
  void files_that_would_not_be_read_are_a_misuse() throws IOException {
    String train = "--train=" + Files.writeString(folder.resolve("a"), "1\t10\t4\t9\n");
    String test = "--test=" + Files.writeString(folder.resolve("b"), "1\t11\t4\t9\n");
    String from = "--data=" + data;
    assertThat(run("evaluate", "--protocol=rating", train).status()).isEqualTo(2);
    assertThat(run("evaluate", "--protocol=rating", from, test).status()).isEqualTo(2);
    assertThat(run("evaluate", "--protocol=rating", from, train, test).status()).isEqualTo(2);
    assertThat(run("evaluate", "--protocol=ranking", from, train, test).status()).isEqualTo(2);
  }

  @Test
  void a_model_that_does_not_exist_is_told_with_those_that_do() {
    Ran ran = run("evaluate", "--protocol", "questionnaire", "--data", "x", "--models", "oracle");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("oracle").contains("svd");
  }

  private Ran evaluate(Path slates) {
    return run(
        "evaluate",
        "--protocol",
        "questionnaire",
        "--data",
        data.toString(),
        "--models",
        "popular,nmf",
        "--slates",
        slates.toString());
  }
}
