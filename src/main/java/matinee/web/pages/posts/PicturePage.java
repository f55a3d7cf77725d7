package matinee.web.pages.posts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matinee.accounts.Account;
import matinee.posts.Picture;
import matinee.posts.Pictures;
import matinee.posts.PostStore;
import matinee.web.Frame;
import matinee.web.HttpError;
import matinee.web.Page;

/**
 * A picture of a note: {@code /pictures/<name>.jpg}. To everybody where its note is published and
 * the note's film was not taken down, else to its sender and to admins; to others it is not there.
 */
public final class PicturePage extends Page {
  private static final Pattern NAME = Pattern.compile("/(([0-9a-f]{32})(-small)?[.](jpg|png))");

  private final transient Pictures pictures;
  private final transient PostStore posts;

  public PicturePage(Frame frame, Pictures pictures, PostStore posts) {
    super(frame);
    this.pictures = pictures;
    this.posts = posts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    Picture picture = name.matches() ? pictures.store().find(name.group(2)).orElse(null) : null;
    if (picture == null || picture.png() != name.group(4).equals("png")) {
      throw unknown();
    }
    boolean published = published(picture);
    if (!published && !mayLook(picture, account(request))) {
      throw unknown();
    }
    send(response, pictures.files().at(name.group(1)), picture.png(), published);
  }

  private boolean published(Picture picture) {
    Long post = picture.post();
    return post != null && posts.forEverybody(post);
  }

  private static boolean mayLook(Picture picture, Optional<Account> who) {
    return who.map(known -> known.admin() || known.visitor() == picture.visitor()).orElse(false);
  }

  private static void send(HttpServletResponse response, Path file, boolean png, boolean published)
      throws IOException {
    try {
      response.setContentLengthLong(Files.size(file));
      response.setContentType(png ? "image/png" : "image/jpeg");
      response.setHeader("Content-Disposition", "inline");
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader(
          "Cache-Control", published ? "public, max-age=86400" : "private, no-store");
      Files.copy(file, response.getOutputStream());
    } catch (NoSuchFileException e) {
      throw unknown();
    }
  }

  private static HttpError.NotFound unknown() {
    return new HttpError.NotFound("There is no such picture, or it is not published.");
  }
}
