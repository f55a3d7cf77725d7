package matinee.web;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files that come with a form. */
public interface FileReceiver {
  /** Takes none. */
  FileReceiver NONE = (before, name, in) -> {};

  /**
   * Takes one file; what it leaves unread is skipped.
   *
   * @param before the fields that came before it
   * @param name what the sender calls it; a browser sends an empty name where none was chosen
   */
  void file(Form before, String name, InputStream in) throws IOException;
}
