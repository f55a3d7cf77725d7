package matinee.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import matinee.metrics.RequestRecorder;

/** Measures every request, from before anything is done for it until its answer is written. */
public final class RecordingFilter extends HttpFilter {
  private static final String ROUTE = RecordingFilter.class.getName();
  private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD");
  private static final int FAULT = 400;

  private final transient RequestRecorder recorder;

  public RecordingFilter(RequestRecorder recorder) {
    this.recorder = recorder;
  }

  /** Says more exactly than the servlet's mapping which of the site's addresses was asked for. */
  public static void route(HttpServletRequest request, String address) {
    request.setAttribute(ROUTE, address);
  }

  /** The method and the address as the site's table of addresses writes it. */
  static String route(HttpServletRequest request) {
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "Other";
    Object known = request.getAttribute(ROUTE);
    String pattern = request.getHttpServletMapping().getPattern();
    return method + " " + (known != null ? known : pattern.isEmpty() ? "/" : name(pattern));
  }

  /** What the default servlet serves are files, or no address of ours. */
  private static String name(String pattern) {
    return pattern.equals("/") ? "files and unknown addresses" : pattern;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      int status = response.getStatus();
      String route = route(request);
      String path = request.getServletPath();
      String tail = request.getPathInfo();
      // What is no address of ours may be anything that somebody typed.
      String what =
          status >= FAULT ? route : request.getMethod() + " " + path + (tail == null ? "" : tail);
      recorder.record(route, what, status, System.nanoTime() - start);
    }
  }
}
