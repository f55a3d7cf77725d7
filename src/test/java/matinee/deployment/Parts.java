package matinee.deployment;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;

/** What a browser loads for a page besides the page itself. */
final class Parts {
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

  private Parts() {}

  /** The full addresses of styles, scripts, pictures and fonts, in order. */
  static Set<String> of(HtmlPage page) throws Exception {
    Set<String> parts = new TreeSet<>();
    List<DomElement> elements = page.getByXPath("//link[@href] | //script[@src] | //img[@src]");
    for (DomElement element : elements) {
      String name = element.hasAttribute("href") ? "href" : "src";
      parts.add(page.getFullyQualifiedUrl(element.getAttribute(name)).toString());
    }
    for (String style : List.copyOf(parts)) {
      if (style.endsWith(".css")) {
        URL.matcher(Http.get(style).body())
            .results()
            .map(found -> found.group(1))
            .filter(url -> !url.startsWith("data:") && !url.startsWith("#"))
            .forEach(url -> parts.add(URI.create(style).resolve(url).toString()));
      }
    }
    return parts;
  }

  /** How the content type of such a part begins. */
  static String type(String address) {
    if (address.contains("/posters/")) {
      // The film's own where there is one; here there is none.
      return "image/svg+xml";
    }
    return switch (address.substring(address.lastIndexOf('.') + 1)) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> throw new AssertionError("What is " + address + "?");
    };
  }
}
