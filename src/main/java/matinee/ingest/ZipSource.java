package matinee.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a zip, at its root or one folder down. Nothing is unpacked to disk. */
final class ZipSource implements DataSetSource {
  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private final ZipLimits limits;

  private ZipSource(String name, ZipFile zip, Map<String, ZipEntry> entries, ZipLimits limits) {
    this.name = name;
    this.zip = zip;
    this.entries = entries;
    this.limits = limits;
  }

  static ZipSource of(Path path, ZipLimits limits) {
    File file = path.toFile();
    ZipFile zip = open(file);
    try {
      return new ZipSource(Names.dataSet(file.getName()), zip, entries(zip), limits);
    } catch (RuntimeException e) {
      close(zip);
      throw e;
    }
  }

  private static ZipFile open(File file) {
    try {
      return new ZipFile(file);
    } catch (ZipException e) {
      throw new ImportException(
          file + " is no whole zip (" + e.getMessage() + "). Fetch it again.", e);
    } catch (IOException e) {
      throw new ImportException(file + " cannot be read: " + e, e);
    }
  }

  private static Map<String, ZipEntry> entries(ZipFile zip) {
    Map<String, ZipEntry> found = new HashMap<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      List<String> parts = List.of(entry.getName().replace('\\', '/').split("/", -1));
      if (parts.contains("..")) {
        throw new ImportException(
            zip.getName() + " holds the name " + entry.getName() + ", which leaves its folder.");
      }
      if (parts.size() <= 2 && !entry.isDirectory()) {
        add(found, parts.get(parts.size() - 1), entry, zip.getName());
      }
    }
    return found;
  }

  private static void add(
      Map<String, ZipEntry> found, String file, ZipEntry entry, String zipName) {
    ZipEntry before = found.put(file, entry);
    if (before != null && Layouts.FILES.contains(file)) {
      throw new ImportException(
          zipName + " holds two files called " + file + ": " + before + " and " + entry + ".");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> files() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  @Override
  public long size(String file) {
    return entry(file).getSize();
  }

  @Override
  public InputStream open(String file) {
    ZipEntry entry = entry(file);
    try {
      return new GuardedStream(
          zip.getInputStream(entry), zip.getName() + " " + entry, room(entry), entry.getCrc());
    } catch (IOException e) {
      throw new ImportException(zip.getName() + " cannot be read: " + e, e);
    }
  }

  // The packed size is bounded by the zip's own length; the unpacked size is only a claim.
  private long room(ZipEntry entry) {
    long swollen = Math.multiplyExact(Math.max(0, entry.getCompressedSize()), limits.ratio());
    return Math.min(limits.bytes(), (1 << 20) + swollen);
  }

  private ZipEntry entry(String file) {
    ZipEntry entry = entries.get(file);
    if (entry == null) {
      throw new ImportException(zip.getName() + " holds no " + file + ".");
    }
    return entry;
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new ImportException(zip.getName() + " cannot be closed: " + e, e);
    }
  }
}
