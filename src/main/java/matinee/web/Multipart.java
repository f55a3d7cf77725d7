package matinee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Reads a form with files ({@code multipart/form-data}, RFC 7578) as it comes in: fields into a
 * {@link Form}, files to whoever takes them. Nothing is kept in memory or on disk besides, so that
 * one that breaks off leaves nothing.
 */
final class Multipart {
  private static final String TYPE = "multipart/form-data";
  private static final int LONGEST_HEADER = 2048;
  private static final int MOST_PARTS = 200;

  private Multipart() {}

  /** Whether the request's form is of this kind. */
  static boolean is(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, TYPE, 0, TYPE.length());
  }

  /**
   * Reads the request's body.
   *
   * @param fieldLimit bytes of all fields together
   * @param limit bytes of everything; the form is cut short beyond
   * @throws IOException where it breaks off or is no such form
   */
  static Form read(HttpServletRequest request, int fieldLimit, long limit, FileReceiver files)
      throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    boolean truncated = false;
    try {
      Body body = new Body(request, limit);
      JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
      upload.setHeaderCharset(StandardCharsets.UTF_8);
      upload.setMaxPartHeaderSize(LONGEST_HEADER);
      FileItemInputIterator parts = upload.getItemIterator(body);
      int left = fieldLimit;
      for (int n = 0; parts.hasNext(); n++) {
        FileItemInput part = parts.next();
        if (n == MOST_PARTS) {
          throw new TooLarge();
        }
        left -= take(part, fields, left, files);
      }
    } catch (TooLarge e) {
      truncated = true;
    } catch (FileUploadException e) {
      if (!(e.getCause() instanceof TooLarge)) {
        throw e;
      }
      truncated = true;
    }
    return new Form(fields, truncated);
  }

  /** Takes one part, and returns how many bytes of fields it held. */
  private static int take(
      FileItemInput part, Map<String, List<String>> fields, int left, FileReceiver files)
      throws IOException {
    String name = part.getFieldName();
    try (InputStream in = part.getInputStream()) {
      if (!part.isFormField()) {
        files.file(new Form(fields, false), fileName(part), in);
        return 0;
      }
      byte[] value = in.readNBytes(left + 1);
      if (value.length > left) {
        throw new TooLarge();
      }
      if (name != null && !name.isEmpty()) {
        String text = new String(value, StandardCharsets.UTF_8);
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(text);
      }
      return value.length;
    }
  }

  private static String fileName(FileItemInput part) {
    try {
      String name = part.getName();
      return name == null ? "" : name;
    } catch (InvalidPathException e) {
      // A name that no file can have is still a name to show.
      return e.getInput();
    }
  }

  /** More than is read. */
  private static final class TooLarge extends IOException {}

  /** The request's body, up to a limit. */
  private record Body(HttpServletRequest request, long limit) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return request.getContentLengthLong();
    }

    @Override
    public String getContentType() {
      return String.valueOf(request.getContentType());
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new Limited(request.getInputStream(), limit);
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }

  /** Throws {@link TooLarge} beyond a limit. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
