package matinee.web.pages.films;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;

/** A small file that browsers and proxies may keep, and ask about by its tag. */
record CachedFile(byte[] bytes, String type) {
  /**
   * Sends it, or says that it is the same as before.
   *
   * @param seconds for which it need not be asked for again
   */
  void send(HttpServletRequest request, HttpServletResponse response, int seconds)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
    response.setHeader("Cache-Control", "public, max-age=" + seconds);
    response.setHeader("ETag", tag);
    String known = request.getHeader("If-None-Match");
    if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
