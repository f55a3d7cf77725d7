package matinee.deployment;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A visitor who fills the questionnaire in at random and sends it, with no more browser than that
 * takes, so that hundreds can at once.
 */
final class FormSender {
  private static final Pattern FILM = Pattern.compile("data-movie=\"(\\d+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final Pattern CHOSEN =
      Pattern.compile(
          "<input type=\"radio\" name=\"rating-(\\d+)\" value=\"([\\d.]+)\"[^>]* checked");

  private final Map<String, String> cookies = new TreeMap<>();
  private final URI form;
  private final Random random;
  private final Map<Long, Integer> ratings = new TreeMap<>();
  private String body = "";

  /**
   * @param address the site's, with a slash at its end
   */
  FormSender(String address, Random random) {
    this.form = URI.create(address + "questionnaire");
    this.random = random;
  }

  /** Fetches the form and fills it in. */
  void fetch() throws IOException, InterruptedException {
    String page = get(form);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", groups(TOKEN, page).get(0));
    for (String film : groups(FILM, page)) {
      int halves = ratings.isEmpty() ? 1 + random.nextInt(10) : random.nextInt(11);
      if (halves > 0) {
        ratings.put(Long.valueOf(film), halves);
      }
      fields.put("rating-" + film, halves == 0 ? "" : "" + halves / 2.0);
    }
    fields.put("years", "any");
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append(name).append('=').append(value).append('&'));
    body = text.toString().replace(".0&", "&");
  }

  /** Sends the form; whether it was taken in, as far as this visitor knows. */
  boolean send() {
    try {
      HttpResponse<String> answer =
          exchange(
              HttpRequest.newBuilder(form)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(body)));
      if (answer.statusCode() != 303) {
        throw new AssertionError(answer.statusCode() + ": " + answer.body());
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The half stars given, by film. */
  Map<Long, Integer> ratings() {
    return ratings;
  }

  /** How the site knows the visitor: by the hash of the cookie that came with the answer. */
  String visitorHash() {
    String cookie = cookies.get("matinee_visitor");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** What the site at this address, perhaps a later one, shows the visitor of their own ratings. */
  Map<Long, Integer> storedAt(String address) throws IOException, InterruptedException {
    String page = get(URI.create(address + "questionnaire?mine"));
    Map<Long, Integer> stored = new TreeMap<>();
    CHOSEN
        .matcher(page)
        .results()
        .forEach(
            found ->
                stored.put(
                    Long.valueOf(found.group(1)), (int) (2 * Double.parseDouble(found.group(2)))));
    return stored;
  }

  private String get(URI address) throws IOException, InterruptedException {
    return exchange(HttpRequest.newBuilder(address)).body();
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
    HttpResponse<String> answer = Http.CLIENT.send(request.build(), BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      HttpCookie.parse(cookie).forEach(one -> cookies.put(one.getName(), one.getValue()));
    }
    return answer;
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
