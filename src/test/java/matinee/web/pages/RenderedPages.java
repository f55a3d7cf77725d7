package matinee.web.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.htmlunit.StringWebResponse;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;

/** Samples as a browser without script and style reads them. */
abstract class RenderedPages {
  private static final Preview PREVIEW = new Preview();
  private final WebClient browser = new WebClient();

  RenderedPages() {
    browser.getOptions().setJavaScriptEnabled(false);
    browser.getOptions().setCssEnabled(false);
    browser.getOptions().setDownloadImages(false);
    browser.setRefreshHandler((page, url, seconds) -> {});
  }

  @AfterEach
  void close() {
    browser.close();
  }

  String html(String sample) {
    return PREVIEW.render(Objects.requireNonNull(Samples.all().get(sample), sample));
  }

  HtmlPage page(String sample) throws IOException {
    StringWebResponse response =
        new StringWebResponse(
            html(sample),
            StandardCharsets.UTF_8,
            URI.create("http://matinee.test/" + sample).toURL());
    browser.loadWebResponseInto(response, browser.getCurrentWindow());
    return (HtmlPage) browser.getCurrentWindow().getEnclosedPage();
  }

  /** The text of the first element there, with single spaces. */
  static String text(HtmlPage page, String path) {
    DomElement element = page.getFirstByXPath(path);
    return element.getTextContent().replaceAll("\\s+", " ");
  }
}
