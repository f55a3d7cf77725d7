package matinee.web.pages.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.dashboard.Csv;
import matinee.dashboard.Table;
import matinee.dashboard.Tables;
import matinee.web.HttpError;

/** The admins' tables as CSV: {@code /admin/tables/ratings-by-star.csv}. */
public final class AdminTablesPage extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([a-z-]{1,60})\\.csv");

  private final transient Tables tables;

  public AdminTablesPage(Tables tables) {
    this.tables = tables;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    Optional<Table> table = path.matches() ? tables.find(path.group(1)) : Optional.empty();
    Table found =
        table.orElseThrow(
            () ->
                new HttpError.NotFound(
                    "There is no table of that name, or it is still being counted: try again in a"
                        + " moment."));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"matinee-" + found.name() + ".csv\"");
    Csv.write(found, response.getWriter());
  }
}
