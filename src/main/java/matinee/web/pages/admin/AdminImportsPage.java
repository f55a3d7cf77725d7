package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matinee.dashboard.Column;
import matinee.dashboard.HouseTables;
import matinee.dashboard.Table;
import matinee.ingest.ImportProgress;
import matinee.ingest.ImportRun;
import matinee.ingest.ImportRunStore;
import matinee.ingest.Imports;
import matinee.web.Fault;
import matinee.web.Form;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Page;
import matinee.web.Problem;
import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** Importing data sets, and what earlier imports brought. */
public final class AdminImportsPage extends Page {
  private static final String PATH = "/admin/imports";
  private static final int SHOWN = 20;

  private final transient Imports imports;
  private final transient ImportRunStore runs;

  public AdminImportsPage(Frame frame, Imports imports, ImportRunStore runs) {
    super(frame);
    this.imports = imports;
    this.runs = runs;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(request, response, HttpServletResponse.SC_OK, "", List.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = form(request);
    String source = form.value("source").orElse("").strip();
    boolean cancel = form.value("action").orElse("").equals("cancel");
    Optional<Fault> fault = fault(request, form);
    if (fault.isEmpty() && !cancel) {
      fault = Imports.trouble(source).flatMap(words -> Fault.of(422, "source", words));
    }
    if (fault.isPresent()) {
      show(request, response, fault.get().status(), source, List.of(fault.get().problem()));
      return;
    }
    String done;
    if (cancel) {
      done =
          imports.cancel()
              ? "The import stops at its next step, and nothing of it stays."
              : "No import was under way.";
    } else {
      done =
          imports.start(source, member(request).name())
              ? "The import begins."
              : "An import is under way already. Wait until it has ended, then import "
                  + source
                  + ".";
    }
    seeOther(request, response, PATH, Notice.of(done));
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String source,
      List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    List<ImportRun> newest = runs.newest(SHOWN);
    List<Report> reports =
        newest.stream().filter(run -> !run.message().isEmpty()).map(Report::of).toList();
    View view =
        new View(
            site,
            imports.progress().orElse(null),
            source,
            HouseTables.imports(newest),
            reports,
            problems);
    render(request, response, status, "adminimports", site, view);
  }

  /**
   * @param progress of the import under way, null while there is none
   * @param source as it was typed
   * @param runs the newest ones
   * @param reports of those that have ended
   */
  record View(
      Site site,
      @Nullable ImportProgress progress,
      String source,
      Table runs,
      List<Report> reports,
      List<Problem> problems) {}

  /**
   * What an import told at its end.
   *
   * @param title which one
   * @param trouble whether it failed
   */
  record Report(String title, List<String> lines, boolean trouble) {
    static Report of(ImportRun run) {
      return new Report(
          Column.moment(run.started())
              + ": "
              + run.source()
              + ", "
              + HouseTables.words(run.state()),
          run.message().lines().toList(),
          run.state() == ImportRun.State.FAILED);
    }
  }
}
