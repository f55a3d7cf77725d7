package matinee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import matinee.chart.Chart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plot}: draws a table that {@code evaluate} wrote. For the makers of EVALUATION.md. */
@Command(
    name = "plot",
    hidden = true,
    description = {
      "Draws a table that evaluate wrote; its columns say what is to be drawn:",
      "P@5 by answers, P@5 against personalisation, or RMSE against the time of training."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PlotCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE", description = "Tab-separated values.")
  private @Nullable Path table;

  @Parameters(paramLabel = "PICTURE", description = "The SVG to be written.")
  private @Nullable Path picture;

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "NAME",
      description = "Which models, by name; default: all in the table.")
  private @Nullable List<String> models;

  @Option(names = "--note", description = "Says under the title where the numbers come from.")
  private String note = "";

  @Override
  public Integer call() throws IOException {
    if (table == null || picture == null) {
      throw CommandException.misused("Say which table and which picture.");
    }
    Files.writeString(picture, chart(table).svg());
    return 0;
  }

  private Chart chart(Path file) throws IOException {
    try {
      MeasuredTable read = MeasuredTable.read(file);
      return (models == null ? read : read.only(models)).chart(note);
    } catch (NoSuchFileException absent) {
      throw CommandException.failed("There is no file " + file + ".");
    } catch (IllegalArgumentException wrong) {
      throw CommandException.misused(file + " cannot be drawn: " + wrong.getMessage());
    }
  }
}
