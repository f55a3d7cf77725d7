package matinee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlTextArea;
import org.htmlunit.http.Cookie;
import org.htmlunit.util.NameValuePair;

/** One visitor's browser, without script. */
public final class Visit implements AutoCloseable {
  private static final AtomicInteger VISITS = new AtomicInteger();

  private final WebClient client = new WebClient();
  private static final HttpClient PLAIN = HttpClient.newHttpClient();

  private String address;
  private String pressed = "";

  public Visit(String address) {
    this.address = address;
    client.getOptions().setJavaScriptEnabled(false);
    client.getOptions().setCssEnabled(false);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    client.addRequestHeader("X-Forwarded-For", "visit-" + VISITS.incrementAndGet());
    client.setRefreshHandler((page, url, seconds) -> {});
  }

  /** The same browser, its cookies kept, at a site that has moved. */
  Visit at(String moved) {
    address = moved;
    return this;
  }

  /** Fills the fields of the page's main form in, and sends it. */
  public static HtmlPage fill(HtmlPage page, Map<String, String> fields) throws IOException {
    HtmlForm form = page.getFirstByXPath("//main//form[@method='post']");
    fields.forEach((name, value) -> form.getInputByName(name).setValue(value));
    return send(form);
  }

  /** Makes an account, from wherever the visit is. */
  public HtmlPage register(String name, String password) throws IOException {
    return fill(go("account/register"), Map.of("name", name, "password", password));
  }

  /** Signs in, from wherever the visit is. */
  public HtmlPage signIn(String name, String password) throws IOException {
    return fill(go("account/sign-in"), Map.of("name", name, "password", password));
  }

  /** Sends the form to sign in once more beside all else, as a double click does; its status. */
  public CompletableFuture<Integer> signInBeside(String token, String name, String password) {
    String body =
        Stream.of("token", token, "name", name, "password", password)
            .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"))
            .replaceAll("(token|name|password)&", "$1=");
    return PLAIN
        .sendAsync(
            HttpRequest.newBuilder(URI.create(address + "account/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "matinee_form=" + cookie("matinee_form"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  /** Sends a form of our own making to {@code path}, with this browser's token. */
  public HtmlPage post(String path, Map<String, String> fields) throws IOException {
    HtmlInput token = go("about").getFirstByXPath("//form[@id='marks']/input[@name='token']");
    WebRequest request = new WebRequest(new URL(address + path), HttpMethod.POST);
    List<NameValuePair> all = new ArrayList<>();
    fields.forEach((name, value) -> all.add(new NameValuePair(name, value)));
    all.add(new NameValuePair("token", token.getValue()));
    request.setRequestParameters(all);
    return client.getPage(request);
  }

  /** Sends a film's button or stars, and looks at no page afterwards. */
  public void tap(String path, String film, String stars) throws IOException {
    if (pressed.isEmpty()) {
      HtmlInput token = go("about").getFirstByXPath("//form[@id='marks']/input[@name='token']");
      pressed = token.getValue();
    }
    String body = "movie=" + film + "&stars=" + stars + "&token=" + pressed;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Cookie",
                "matinee_form="
                    + cookie("matinee_form")
                    + "; matinee_visitor="
                    + cookie("matinee_visitor"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(PLAIN.sendAsync(request, HttpResponse.BodyHandlers.discarding()).join().statusCode())
        .isEqualTo(303);
  }

  /** Signs out by the header's button. */
  public HtmlPage signOut() throws IOException {
    HtmlButton button = go("about").getFirstByXPath("//button[@formaction='/account/sign-out']");
    return button.click();
  }

  /** The value of a cookie, empty where there is none. */
  public String cookie(String name) {
    Cookie cookie = client.getCookieManager().getCookie(name);
    return cookie == null ? "" : cookie.getValue();
  }

  /** Sets a cookie, as somebody could who has got hold of it. */
  public void plant(String name, String value) {
    client.getCookieManager().addCookie(new Cookie("localhost", name, value));
  }

  /** Sends {@code name: value} with every request from now on. */
  public void header(String name, String value) {
    client.addRequestHeader(name, value);
  }

  /** Gives the film stars on its own page. */
  public void rate(String film, String stars) throws IOException {
    HtmlForm form = form(go("movies/" + film), "/ratings", film);
    choose(form, stars);
    send(form);
  }

  /** The stars that the film's own page shows as this visitor's, empty for none. */
  public String stars(String film) throws IOException {
    List<HtmlRadioButtonInput> radios = go("movies/" + film).getByXPath("//input[@name='stars']");
    return radios.stream()
        .filter(HtmlRadioButtonInput::isChecked)
        .map(HtmlRadioButtonInput::getValueAttribute)
        .findFirst()
        .orElse("");
  }

  /** Chooses that many stars in the form. */
  public static void choose(HtmlForm form, String stars) {
    form.getRadioButtonsByName("stars").stream()
        .filter(radio -> radio.getValueAttribute().equals(stars))
        .forEach(radio -> radio.setChecked(true));
  }

  /** What stands in the page's field of that id. */
  public static String value(HtmlPage page, String field) {
    return ((HtmlInput) page.getElementById(field)).getValue();
  }

  /** What the page tells of what was done before. */
  public static String notice(HtmlPage page) {
    DomElement notice = page.getElementById("notice");
    return notice == null ? "" : notice.asNormalizedText();
  }

  /** Goes to {@code path}, without its first slash. */
  public HtmlPage go(String path) throws IOException {
    return client.getPage(address + path);
  }

  /** What stands at {@code path}, page or not. */
  public String body(String path) throws IOException {
    return client.getPage(address + path).getWebResponse().getContentAsString();
  }

  /** Fills the questionnaire in: stars by place on the page, from 0; all else stays unseen. */
  public static HtmlPage answer(
      HtmlPage page, Map<Integer, String> stars, String years, String action) throws IOException {
    List<String> films = films(page);
    for (Map.Entry<Integer, String> answer : stars.entrySet()) {
      choose(page, "rating-" + films.get(answer.getKey()), answer.getValue());
    }
    choose(page, "years", years);
    return press(page, action);
  }

  /** Chooses the radio button of that name and value. */
  public static void choose(HtmlPage page, String name, String value) {
    HtmlRadioButtonInput radio =
        page.getFirstByXPath(
            "//input[@type='radio'][@name='%s'][@value='%s']".formatted(name, value));
    radio.setChecked(true);
  }

  /** Presses the questionnaire's button of that value. */
  public static HtmlPage press(HtmlPage page, String action) throws IOException {
    HtmlButton button =
        page.getFirstByXPath("//button[@name='action'][@value='%s']".formatted(action));
    return button.click();
  }

  /** The form on the page that goes to {@code path} of the site for the film. */
  public static HtmlForm form(HtmlPage page, String path, String movie) {
    List<HtmlForm> forms =
        page.getByXPath("//form[.//input[@name='movie'][@value='%s']]".formatted(movie));
    return forms.stream()
        .filter(form -> form.getActionAttribute().endsWith(path))
        .findFirst()
        .orElseThrow();
  }

  /** Presses a film's button that goes to {@code path} of the site, such as {@code /watchlist}. */
  public static HtmlPage press(HtmlPage page, String path, String movie) throws IOException {
    return button(page, path, movie).click();
  }

  /** The film's button that goes to {@code path} of the site. */
  public static HtmlButton button(HtmlPage page, String path, String movie) {
    HtmlButton button =
        page.getFirstByXPath(
            "//button[@form='marks'][@formaction='%s'][@value='%s']".formatted(path, movie));
    return Objects.requireNonNull(button, path + " of " + movie);
  }

  /** Sends a form by its first submit button. */
  public static HtmlPage send(HtmlForm form) throws IOException {
    HtmlButton button = form.getFirstByXPath(".//button[not(@type) or @type='submit']");
    return button.click();
  }

  /** Fills a note's form in, and sends it with these pictures. */
  public static HtmlPage note(HtmlPage page, String note, Path... pictures) throws IOException {
    HtmlForm form = page.getFirstByXPath("//form[@enctype='multipart/form-data']");
    ((HtmlTextArea) page.getElementById("note")).setText(note);
    HtmlFileInput files = form.getInputByName("pictures");
    files.setFiles(Stream.of(pictures).map(Path::toFile).toArray(File[]::new));
    return send(form);
  }

  /** The ids of the page's films, in order. */
  public static List<String> films(HtmlPage page) {
    return articles(page).stream().map(film -> film.getAttribute("data-movie")).toList();
  }

  /** The years of the page's films, in order; empty where unknown. */
  public static List<String> years(HtmlPage page) {
    return articles(page).stream().map(film -> film.getAttribute("data-year")).toList();
  }

  /** The stars that stand chosen on the page, by movie id; unseen films left out. */
  public static Map<String, String> chosen(HtmlPage page) {
    List<HtmlRadioButtonInput> radios =
        page.getByXPath("//input[@type='radio'][starts-with(@name,'rating-')]");
    return radios.stream()
        .filter(HtmlRadioButtonInput::isChecked)
        .filter(radio -> !radio.getValueAttribute().isEmpty())
        .collect(
            Collectors.toMap(
                radio -> radio.getNameAttribute().substring("rating-".length()),
                HtmlRadioButtonInput::getValueAttribute));
  }

  /** The HTTP status of the page. */
  public static int status(HtmlPage page) {
    return page.getWebResponse().getStatusCode();
  }

  private static List<DomElement> articles(HtmlPage page) {
    return page.getByXPath("//article[@data-movie]");
  }

  @Override
  public void close() {
    client.close();
  }
}
