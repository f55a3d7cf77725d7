package matinee.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What only a real browser shows; skipped where the machine has none. */
class BrowserIT {
  private static final int HARD_STOP = 200;

  @TempDir private static Path folder;
  private static SiteProcess site;
  private static Chrome chrome;
  private static String address;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(Chrome.there(), "There is no chromium with its chromedriver on this machine");
    site = SiteProcess.launch(folder, folder.resolve("home"), "--port=0");
    chrome = new Chrome(folder.resolve("profile"));
    address = site.address();
    Http.await(address + "health", "\"live\"");
  }

  @AfterAll
  static void close() throws Exception {
    if (chrome != null) {
      chrome.close();
    }
    if (site != null) {
      site.close();
    }
  }

  @BeforeEach
  void arrive() {
    chrome.width(1280);
    chrome.scheme("light");
    chrome.driver().get(address);
    chrome.driver().manage().deleteAllCookies();
    chrome.complaints();
  }

  @Test
  void the_tally_follows_what_is_rated() {
    go("questionnaire");
    assertThat(tally()).startsWith("0 films rated.");
    star(0, "4");
    assertThat(tally()).startsWith("1 film rated.");
    star(1, "2.5");
    star(1, "3");
    assertThat(tally()).startsWith("2 films rated.");
    star(0, "");
    assertThat(tally()).startsWith("1 film rated.");
  }

  @Test
  void arrows_choose_stars() {
    go("questionnaire");
    while (!"radio".equals(chrome.focused().getDomProperty("type"))) {
      chrome.press(Keys.TAB);
    }
    assertThat(chrome.focused().getDomProperty("value")).isEmpty();
    for (String stars : List.of("0.5", "1", "1.5", "2", "2.5")) {
      chrome.press(Keys.ARROW_RIGHT);
      assertThat(chrome.focused().getDomProperty("value")).isEqualTo(stars);
      assertThat(chrome.focused().isSelected()).isTrue();
    }
    chrome.press(Keys.ARROW_LEFT);
    assertThat(chrome.focused().getDomProperty("value")).isEqualTo("2");
    assertThat(tally()).startsWith("1 film rated.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wherever_the_tab_key_leads_the_focus_is_seen(String scheme) {
    recommend();
    chrome.scheme(scheme);
    for (String path : List.of("", "questionnaire", "recommendations", "about")) {
      go(path);
      chrome.press(Keys.TAB);
      for (int n = 0; n < HARD_STOP && !chrome.focused().getTagName().equals("body"); n++) {
        String place = "%s: %s".formatted(path, chrome.focused().getDomProperty("outerHTML"));
        assertThat(chrome.focusSeen()).as(place).isTrue();
        chrome.press(Keys.TAB);
      }
    }
  }

  @Test
  void a_form_sent_back_puts_the_focus_on_what_is_wrong_and_its_link_on_the_field() {
    sendEmpty();
    assertThat(chrome.focused().getDomAttribute("role")).isEqualTo("alert");
    chrome.focused().findElement(By.tagName("a")).click();
    assertThat(chrome.focused().getDomProperty("name")).startsWith("rating-");
  }

  @Test
  void no_page_breaks_its_own_rules_or_loads_anything_from_elsewhere() {
    onEveryPage(BrowserIT::expectQuiet);
  }

  @Test
  void what_is_from_elsewhere_is_refused_before_it_is_asked_for() {
    chrome.run("document.body.append(document.createElement('img'))");
    chrome.run("document.querySelector('img:last-child').src = 'https://elsewhere.invalid/a.png'");
    assertThat(chrome.complaints())
        .singleElement()
        .asString()
        .contains("violates", "Content Security Policy", "img-src");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void no_page_is_wider_than_its_window(int width) {
    chrome.width(width);
    onEveryPage(() -> expectNoOverflow(width));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Redemption", "Trainspotting", "Counterfeiters"})
  void a_long_word_of_a_title_stays_whole_on_a_phone(String word) {
    chrome.width(390);
    go("movies");
    chrome.leaveBy(By.cssSelector("main article a"));
    String lines =
        """
        const title = document.querySelector("h1");
        title.textContent = arguments[0];
        const words = document.createRange();
        words.selectNodeContents(title);
        return words.getClientRects().length;
        """;
    assertThat(chrome.run(lines, word)).isEqualTo(1L);
  }

  @Test
  void who_likes_it_dark_gets_it_dark() {
    String script = "return getComputedStyle(document.documentElement).backgroundColor";
    Object light = chrome.run(script);
    chrome.scheme("dark");
    assertThat(chrome.run(script)).isNotEqualTo(light);
  }

  private static void onEveryPage(Runnable check) {
    for (String path : List.of("", "questionnaire", "about", "nowhere")) {
      go(path);
      check.run();
    }
    sendEmpty();
    check.run();
    recommend();
    check.run();
  }

  private static void expectQuiet() {
    String page = chrome.driver().getCurrentUrl();
    assertThat(chrome.complaints())
        .as(page)
        // A page that comes with 404 or 422 is meant to.
        .allMatch(line -> line.startsWith(page + " - Failed to load resource"));
    assertThat(chrome.loaded()).as(page).isNotEmpty().allMatch(part -> part.startsWith(address));
  }

  private static void expectNoOverflow(int width) {
    assertThat(chrome.run("return innerWidth")).isEqualTo((long) width);
    assertThat((Long) chrome.run("return document.documentElement.scrollWidth"))
        .as(chrome.driver().getCurrentUrl())
        .isLessThanOrEqualTo(width);
  }

  private static void go(String path) {
    chrome.driver().get(address + path);
  }

  private static void recommend() {
    go("questionnaire");
    star(0, "5");
    star(1, "2");
    send();
    assertThat(chrome.driver().getCurrentUrl()).isEqualTo(address + "recommendations");
  }

  private static void sendEmpty() {
    go("questionnaire");
    send();
    assertThat(chrome.driver().getTitle()).startsWith("Error: ");
  }

  private static void send() {
    chrome.leaveBy(By.cssSelector("button[value=recommend]"));
  }

  private static void star(int film, String stars) {
    WebElement card = chrome.driver().findElements(By.cssSelector("article")).get(film);
    WebElement radio = card.findElement(By.cssSelector("input[value='" + stars + "']"));
    new Actions(chrome.driver()).scrollToElement(card).moveToElement(radio).click().perform();
  }

  private static String tally() {
    return chrome.driver().findElement(By.className("tally")).getText();
  }
}
