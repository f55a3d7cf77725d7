package matinee.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import matinee.metrics.RequestRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Around every request: security headers, and one way from any failure to the error page (the
 * container's, which {@code web.xml} points at {@code /error}).
 */
public final class SiteFilter extends HttpFilter {
  /** Where a failed request keeps its {@link HttpError} for the error page. */
  public static final String ERROR = HttpError.class.getName();

  /** Where it keeps the reference of an error that is ours. */
  public static final String REFERENCE = SiteFilter.class.getName();

  private static final Logger LOG = LoggerFactory.getLogger(SiteFilter.class);

  /** Pages run their own script and style files, show their own pictures, and nothing else. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()");

  private final transient RequestRecorder recorder;

  public SiteFilter(RequestRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    HEADERS.forEach(response::setHeader);
    if (request.getServletPath().startsWith("/assets/")) {
      response.setHeader("Cache-Control", "public, max-age=3600");
    }
    try {
      chain.doFilter(request, response);
    } catch (HttpError e) {
      fail(request, response, e.status(), e);
    } catch (IOException e) {
      // The visitor has gone, or sent what is no request: nothing of ours broke.
      LOG.debug("{} broke off", request.getRequestURI(), e);
      if (!response.isCommitted()) {
        fail(request, response, HttpServletResponse.SC_BAD_REQUEST, e);
      }
    } catch (Exception e) {
      if (response.isCommitted()) {
        // The page broke half-way: there is no one left to tell.
        LOG.debug("{} broke off", request.getRequestURI(), e);
        return;
      }
      String reference = recorder.failed(RecordingFilter.route(request), e);
      request.setAttribute(REFERENCE, reference);
      LOG.error(
          "{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
      fail(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e);
    }
  }

  private static void fail(
      HttpServletRequest request, HttpServletResponse response, int status, Exception error)
      throws IOException {
    request.setAttribute(ERROR, error);
    response.sendError(status);
  }
}
