package matinee.deployment;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium, without a window; nothing is fetched where it has none. */
final class Chrome implements AutoCloseable {
  private static final Optional<Path> BROWSER =
      find("chromium", "chromium-browser", "google-chrome");
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Optional<Path> DRIVER = find("chromedriver");

  private static final String SEEN =
      """
      const here = document.activeElement;
      return [here, here.nextElementSibling, here.closest("label")].some((one) => {
        const style = one && getComputedStyle(one);
        const box = one && one.getBoundingClientRect();
        return one && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && box.width > 4 && box.height > 4 && box.right > 0 && box.bottom > 0;
      });
      """;

  private static final String LOADED =
      "return performance.getEntriesByType('resource').map((one) => one.name)";

  private final ChromeDriver driver;

  /**
   * @param profile where the browser keeps what it keeps
   */
  Chrome(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  /** Whether the machine has a browser and its driver. */
  static boolean there() {
    return BROWSER.isPresent() && DRIVER.isPresent();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Runs a script's body in the page. */
  Object run(String script, Object... args) {
    return driver.executeScript(script, args);
  }

  /** Clicks on what leads to another page, and waits until that is there. */
  void leaveBy(By link) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    run("window.stillHere = true");
    driver.findElement(link).click();
    while (!run("return !window.stillHere && document.readyState === 'complete'").equals(true)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Nothing came of " + link + " on " + driver.getCurrentUrl());
      }
    }
  }

  /** The element with the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Whether the element with the focus, or its label, stands out and has a size. */
  boolean focusSeen() {
    return run(SEEN).equals(true);
  }

  /** Presses a key where the focus is. */
  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** The addresses of all that the page has loaded besides itself. */
  List<String> loaded() {
    return ((List<?>) run(LOADED)).stream().map(String::valueOf).toList();
  }

  /** Gives the page a window of this width. */
  void width(int pixels) {
    Map<String, Object> size =
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
  }

  /** Says whether the visitor likes it {@code light} or {@code dark}. */
  void scheme(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What the browser has complained about since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
