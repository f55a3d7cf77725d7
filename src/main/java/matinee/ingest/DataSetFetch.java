package matinee.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Downloads a data set. A file appears in its folder when it is whole and, where the server offers
 * an MD5 sum beside it, right; otherwise nothing is left behind.
 */
public final class DataSetFetch {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_SUM = 4_096;
  private static final Pattern MD5 = Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

  private final FetchLimits limits;
  private final Progress progress;
  private final HttpClient client;

  /** A fetch within {@code limits}. */
  public DataSetFetch(FetchLimits limits, Progress progress) {
    this.limits = limits;
    this.progress = progress;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(Redirect.NEVER)
            .build();
  }

  /**
   * Fetches {@code address} into {@code folder}, under the name it has there.
   *
   * @throws ImportException if that fails; the message holds the reason
   */
  public Path fetch(URI address, Path folder) {
    String last = Names.last(String.valueOf(address.getPath()));
    String name = last.isEmpty() || last.startsWith(".") ? "data.zip" : last;
    Path part = folder.resolve("." + name + ".part");
    try {
      try {
        Files.createDirectories(folder);
        String sum = download(address, part);
        checkSum(address, sum);
        return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new ImportException(address + " could not be fetched: " + e.getMessage() + ".", e);
    }
  }

  /** Writes the file to {@code part} and answers its MD5 sum. */
  private String download(URI address, Path part) throws IOException {
    try (WebFile file = WebFile.open(client, address, limits);
        OutputStream out = Files.newOutputStream(part)) {
      return copy(file, out);
    }
  }

  private String copy(WebFile file, OutputStream out) throws IOException {
    MessageDigest digest = Fingerprint.digest("MD5");
    byte[] buffer = new byte[BUFFER];
    long done = 0;
    String name = "Fetching " + Names.last(file.address().getPath());
    try (Patience patience = new Patience(file.body(), limits);
        Progress.Task task = progress.start(name, file.length().orElse(-1), Progress.Unit.BYTES)) {
      refuseLarger(file.length().orElse(0));
      for (int count = patience.read(buffer); count >= 0; count = patience.read(buffer)) {
        done += count;
        refuseLarger(done);
        digest.update(buffer, 0, count);
        out.write(buffer, 0, count);
        task.step(count);
      }
    }
    checkLength(file.length(), done);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void refuseLarger(long bytes) throws IOException {
    if (bytes > limits.bytes()) {
      throw new IOException("it is larger than the " + limits.bytes() + " bytes allowed");
    }
  }

  private static void checkLength(OptionalLong length, long done) throws IOException {
    if (length.isPresent() && length.getAsLong() != done) {
      throw new IOException("it broke off after " + done + " of " + length.getAsLong() + " bytes");
    }
  }

  private void checkSum(URI address, String sum) throws IOException {
    Optional<String> wanted = offeredSum(address);
    if (wanted.isPresent() && !wanted.get().equals(sum)) {
      throw new IOException("its MD5 sum is " + sum + " where the server says " + wanted.get());
    }
  }

  /** The sum beside the file: {@code MD5 (name) = hex} or {@code hex name}. */
  private Optional<String> offeredSum(URI address) throws IOException {
    String text;
    try (WebFile file = WebFile.open(client, URI.create(address + ".md5"), limits);
        Patience patience = new Patience(file.body(), limits)) {
      text = text(patience);
    } catch (WebFile.Refused e) {
      return Optional.empty();
    }
    Matcher matcher = MD5.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static String text(Patience in) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] buffer = new byte[LONGEST_SUM];
    for (int count = in.read(buffer);
        count >= 0 && text.length() < LONGEST_SUM;
        count = in.read(buffer)) {
      text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
    }
    return text.toString();
  }
}
