package matinee.pictures;

import java.util.Iterator;

/** The JDK's own readers and writers of pictures, whatever else is registered beside them. */
final class Jdk {
  private Jdk() {}

  /**
   * The first of {@code plugins} that is the JDK's.
   *
   * @param what it does, for the message that there is none
   */
  static <T> T own(Iterator<T> plugins, String what) {
    while (plugins.hasNext()) {
      T plugin = plugins.next();
      if (plugin.getClass().getName().startsWith("com.sun.imageio.")) {
        return plugin;
      }
    }
    throw new IllegalStateException("Every JDK " + what);
  }
}
