package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import matinee.dashboard.Table;
import matinee.dashboard.TmdbTable;
import matinee.tmdb.Tmdb;
import matinee.tmdb.TmdbStatus;
import matinee.tmdb.TmdbStatus.State;
import matinee.web.Form;
import matinee.web.FormPage;
import matinee.web.Frame;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;

/** How far the catalogue is filled from TMDB; pausing and going on. */
public final class AdminTmdbPage extends FormPage {
  private final transient Tmdb tmdb;

  public AdminTmdbPage(Frame frame, Tmdb tmdb) {
    super(frame);
    this.tmdb = tmdb;
  }

  @Override
  protected void take(HttpServletRequest request, HttpServletResponse response, Form form)
      throws IOException {
    switch (form.value("action").orElse("")) {
      case "pause" -> {
        tmdb.pause();
        seeOther(request, response, "/admin/tmdb", Notice.of("TMDB is asked no more for now."));
      }
      case "resume" -> {
        tmdb.resume();
        seeOther(request, response, "/admin/tmdb", Notice.of("TMDB is asked again."));
      }
      default -> showNoSuchButton(request, response);
    }
  }

  @Override
  protected void show(
      HttpServletRequest request, HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    Site site = site(request, response);
    render(request, response, status, "admintmdb", site, View.of(site, tmdb.status(), problems));
  }

  /**
   * @param words what the worker does, in a sentence
   * @param percent of the films asked about, 0 … 100
   * @param filling whether it asks now
   * @param pausable whether it can be paused
   * @param resumable whether it can be told to go on
   */
  record View(
      Site site,
      boolean off,
      String words,
      int percent,
      boolean filling,
      boolean pausable,
      boolean resumable,
      Table table,
      List<Problem> problems) {
    static View of(Site site, TmdbStatus status, List<Problem> problems) {
      State state = status.state();
      return new View(
          site,
          state == State.OFF,
          TmdbTable.words(status),
          status.total() == 0 ? 0 : (int) (100L * status.done() / status.total()),
          state == State.FILLING,
          // While it waits after trouble too: going on would not make it ask before its time.
          state == State.FILLING
              || state == State.RESTING
              || state == State.WAITING
              || state == State.BACKING_OFF,
          state == State.PAUSED || state == State.REFUSED,
          TmdbTable.of(status),
          problems);
    }
  }
}
