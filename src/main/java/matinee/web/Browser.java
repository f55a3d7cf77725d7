package matinee.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What we keep in a visitor's browser, and the proof that a form is the visitor's own.
 *
 * <p>Three cookies. {@code matinee_form} is random, set on the first page, and only serves the CSRF
 * token: the token is the HMAC, under a secret of this installation, of the cookie and of the
 * session that somebody is signed in with. So nothing is stored, tokens outlive a restart, and a
 * planted cookie is of no use against a member. {@code matinee_visitor} names the session; it is
 * made anew when the first answers are stored and when somebody signs in, and never taken over from
 * a request, so nobody can plant it. {@code matinee_notice} carries what a form did to the page
 * that shows it, once.
 */
public final class Browser {
  private static final String FORM = "matinee_form";
  private static final String VISITOR = "matinee_visitor";
  private static final String NOTICE = "matinee_notice";
  private static final int TOKEN_BYTES = 24;
  private static final int MINUTE = 60;
  private static final int TWO_YEARS = 2 * 365 * 24 * 60 * 60;

  private final SecureRandom random = new SecureRandom();
  private final byte[] secret;
  private final String secure;

  /**
   * @param secret this installation's, at least 32 bytes
   * @param secure whether cookies are for https only: {@code auto}, {@code true}, {@code false}
   */
  public Browser(byte[] secret, String secure) {
    this.secret = secret.clone();
    this.secure = secure;
  }

  /**
   * The CSRF token for this browser's forms, giving the browser its cookie if it has none.
   *
   * @param session that somebody is signed in with, empty for a guest
   */
  public String token(HttpServletRequest request, HttpServletResponse response, String session) {
    Object known = request.getAttribute(FORM);
    String cookie =
        known != null ? known.toString() : cookie(request, FORM).orElseGet(this::randomToken);
    if (known == null && cookie(request, FORM).isEmpty()) {
      set(request, response, FORM, cookie, -1);
    }
    request.setAttribute(FORM, cookie);
    return hmac(cookie + " " + session);
  }

  /**
   * Whether {@code token} is the one that this browser's forms carry. A browser that says where a
   * form stands is believed: one on another site is refused, whatever it carries.
   */
  public boolean owns(HttpServletRequest request, Optional<String> token, String session) {
    String from = request.getHeader("Sec-Fetch-Site");
    return (from == null || from.equals("same-origin") || from.equals("none"))
        && cookie(request, FORM).isPresent()
        && token.isPresent()
        && MessageDigest.isEqual(
            bytes(hmac(cookie(request, FORM).orElseThrow() + " " + session)),
            bytes(token.orElseThrow()));
  }

  /** What this browser's forms have in common, empty where it has sent none of ours. */
  String form(HttpServletRequest request) {
    return cookie(request, FORM).orElse("");
  }

  /** The hash under which this browser's visitor is stored, if it has one. */
  public Optional<String> visitor(HttpServletRequest request) {
    return cookie(request, VISITOR).map(Browser::hash);
  }

  /** Gives the browser a new visitor's cookie, and returns its hash. */
  public String newVisitor(HttpServletRequest request, HttpServletResponse response) {
    String token = randomToken();
    give(request, response, token, true);
    return hash(token);
  }

  /**
   * Gives the browser a session's token.
   *
   * @param kept whether it outlives the browser's window
   */
  void give(HttpServletRequest request, HttpServletResponse response, String token, boolean kept) {
    set(request, response, VISITOR, token, kept ? TWO_YEARS : -1);
  }

  /** Takes the session's cookie from the browser. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, VISITOR, "", 0);
  }

  /** Leaves {@code notice} for the next page that the browser is shown. */
  void tell(HttpServletRequest request, HttpServletResponse response, Notice notice) {
    String text = base64(bytes(notice.written()));
    set(request, response, NOTICE, text + "." + hmac(NOTICE + " " + text), MINUTE);
  }

  /** What was left for this page, taking it from the browser; only what we wrote ourselves. */
  Optional<Notice> told(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> cookie = cookie(request, NOTICE);
    if (cookie.isPresent()) {
      set(request, response, NOTICE, "", 0);
    }
    return cookie
        .map(text -> text.split("\\.", -1))
        .filter(parts -> parts.length == 2)
        .filter(
            parts -> MessageDigest.isEqual(bytes(hmac(NOTICE + " " + parts[0])), bytes(parts[1])))
        .flatMap(parts -> Notice.read(decoded(parts[0])));
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }

  private void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      int maxAge) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure.equals("auto") ? request.isSecure() : secure.equals("true"));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(maxAge);
    response.addCookie(cookie);
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** A token that nobody has yet. */
  String randomToken() {
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    return base64(token);
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return base64(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  /** The hash under which a token is stored. */
  static String hash(String token) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
