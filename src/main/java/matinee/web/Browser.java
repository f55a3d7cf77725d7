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
 * <p>Two cookies. {@code matinee_form} is random, set on the first page, and only serves the CSRF
 * token: the token is the cookie's HMAC under a secret of this installation, so nothing is stored
 * and tokens outlive a restart. {@code matinee_visitor} names the visitor; it is made anew when the
 * first answers are stored and never taken over from a request, so nobody can plant it.
 */
public final class Browser {
  private static final String FORM = "matinee_form";
  private static final String VISITOR = "matinee_visitor";
  private static final int TOKEN_BYTES = 24;
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

  /** The CSRF token for this browser's forms, giving the browser its cookie if it has none. */
  public String token(HttpServletRequest request, HttpServletResponse response) {
    Object known = request.getAttribute(FORM);
    String cookie =
        known != null ? known.toString() : cookie(request, FORM).orElseGet(this::randomToken);
    if (known == null && cookie(request, FORM).isEmpty()) {
      set(request, response, FORM, cookie, -1);
    }
    request.setAttribute(FORM, cookie);
    return hmac(cookie);
  }

  /** Whether {@code token} is the one that this browser's forms carry. */
  public boolean owns(HttpServletRequest request, Optional<String> token) {
    return cookie(request, FORM).isPresent()
        && token.isPresent()
        && MessageDigest.isEqual(
            bytes(hmac(cookie(request, FORM).orElseThrow())), bytes(token.orElseThrow()));
  }

  /** The hash under which this browser's visitor is stored, if it has one. */
  public Optional<String> visitor(HttpServletRequest request) {
    return cookie(request, VISITOR).map(Browser::hash);
  }

  /** Gives the browser a new visitor's cookie, and returns its hash. */
  public String newVisitor(HttpServletRequest request, HttpServletResponse response) {
    String token = randomToken();
    set(request, response, VISITOR, token, TWO_YEARS);
    return hash(token);
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

  private String randomToken() {
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

  private static String hash(String token) {
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
