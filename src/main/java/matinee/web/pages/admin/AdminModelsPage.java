package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import matinee.dashboard.Column;
import matinee.dashboard.Figure;
import matinee.dashboard.Table;
import matinee.dashboard.TrainingTables;
import matinee.recommend.Check;
import matinee.training.LiveModels;
import matinee.training.RunStore;
import matinee.training.Schedule;
import matinee.training.Training;
import matinee.training.TrainingProgress;
import matinee.training.TrainingRun;
import matinee.web.Form;
import matinee.web.FormPage;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** Which models are live, how good each training's were; starting, stopping, choosing again. */
public final class AdminModelsPage extends FormPage {
  private static final String PATH = "/admin/models";
  private static final int RUNS = 200;
  private static final int SHOWN = 20;
  private static final double MEGABYTE = 1e6;

  private final transient LiveModels live;
  private final transient RunStore runs;
  private final transient Training training;
  private final transient Schedule schedule;

  public AdminModelsPage(
      Frame frame, LiveModels live, RunStore runs, Training training, Schedule schedule) {
    super(frame);
    this.live = live;
    this.runs = runs;
    this.training = training;
    this.schedule = schedule;
  }

  @Override
  protected void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException {
    String run = form.value("run").orElse("");
    String done =
        switch (form.value("action").orElse("")) {
          case "start" ->
              schedule.request(member(request).name())
                  ? "The training begins; what is live stays live until it has ended."
                  : "A training is under way already.";
          case "cancel" ->
              schedule.cancel()
                  ? "The training ends at its next step; what is live stays live."
                  : "There is nothing left to cancel: no training is under way any more.";
          case "choose" -> chosen(run);
          default -> "";
        };
    if (done.isEmpty()) {
      showNoSuchButton(request, response);
    } else {
      seeOther(request, response, PATH, Notice.of(done));
    }
  }

  private String chosen(String run) {
    boolean chosen = run.matches("[0-9]{1,18}") && training.choose(Long.parseLong(run));
    return chosen
        ? "The models of training " + run + " are live."
        : "These models are not on disk any more, or cannot be read; what was live stays live.";
  }

  @Override
  protected void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    List<TrainingRun> all = runs.newest(RUNS);
    LiveModels.Live current = live.current().orElse(null);
    long now = current == null ? -1 : current.run();
    List<Kept> kept =
        all.stream().filter(TrainingRun::canBeChosen).map(run -> kept(run, now)).toList();
    View view =
        new View(
            site,
            current == null ? null : live(current),
            training.progress().orElse(null),
            List.of(TrainingTables.precision(all), TrainingTables.alone(all)),
            kept,
            TrainingTables.runs(all).first(SHOWN),
            problems);
    render(request, response, status, "adminmodels", site, view);
  }

  private @Nullable Live live(LiveModels.Live current) {
    TrainingRun known = runs.find(current.run()).orElse(null);
    if (known == null) {
      return null;
    }
    TrainingRun.Size size = known.size();
    TrainingRun.Found found = known.found();
    Instant ended = known.ended();
    return new Live(
        current.run(),
        ended == null ? "" : Column.moment(ended) + " UTC",
        size == null
            ? ""
            : String.format(
                Locale.ENGLISH,
                "%,d ratings by %,d people of %,d films",
                size.ratings(),
                size.people(),
                size.films()),
        bytes(known),
        figure(known),
        found == null ? List.of() : found.members(),
        unweighted(current.models().placing()));
  }

  /**
   * Which models are live without a weight, and what for: every model set has a kernel model, and
   * some have models that place films which nobody rated.
   *
   * @param placing the names of those
   */
  static String unweighted(List<String> placing) {
    String kernel =
        "kernel, which follows each rating as it is given, for what to see after a film";
    return "Live without a weight: "
        + (placing.isEmpty()
            ? ""
            : String.join(" and ", placing)
                + ", for films that nobody had rated, on which no other model has a say; ")
        + kernel
        + ".";
  }

  private static String bytes(TrainingRun run) {
    TrainingRun.KeptFile file = run.file();
    return file == null
        ? "not on disk"
        : String.format(Locale.ENGLISH, "%,.1f MB on disk", file.bytes() / MEGABYTE);
  }

  private static String figure(TrainingRun run) {
    TrainingRun.Found found = run.found();
    if (found == null || found.verdict().cases() == 0) {
      return "not checked: too few people";
    }
    String error =
        Double.isFinite(found.error())
            ? String.format(Locale.ENGLISH, " ± %.3f", found.error())
            : "";
    return String.format(
        Locale.ENGLISH,
        "P@5 %.3f%s, the most rated films %.3f",
        found.verdict().precision(),
        error,
        found.verdict().popular());
  }

  private static Kept kept(TrainingRun run, long now) {
    return new Kept(
        run.id(),
        Column.moment(run.started()) + " UTC",
        figure(run) + "; " + bytes(run),
        run.id() == now);
  }

  /**
   * @param live null while nothing is, or where its record is gone
   * @param progress of the training under way, null while there is none
   * @param kept the runs whose models are on disk, the newest first
   * @param runs the newest ones
   */
  record View(
      Site site,
      @Nullable Live live,
      @Nullable TrainingProgress progress,
      List<Figure> figures,
      List<Kept> kept,
      Table runs,
      List<Problem> problems) {
    /** A weight as people read it. */
    public String share(double weight) {
      return Math.round(100 * weight) + " %";
    }

    /** A model's own P@5. */
    public String precision(double precision) {
      return String.format(Locale.ENGLISH, "%.3f", precision);
    }
  }

  /**
   * What is live.
   *
   * @param run the training's number
   * @param trained when
   * @param data what it was trained on
   * @param size on disk
   * @param figure what the check found
   * @param unweighted which models are live without a weight, and what for
   */
  record Live(
      long run,
      String trained,
      String data,
      String size,
      String figure,
      List<Check.Member> members,
      String unweighted) {}

  /**
   * A run whose models are on disk.
   *
   * @param live whether they are live now
   */
  record Kept(long run, String started, String figure, boolean live) {}
}
