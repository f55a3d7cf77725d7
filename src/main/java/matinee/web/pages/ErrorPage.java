package matinee.web.pages;

import matinee.web.Site;

/** Says what went wrong and what to do; needs no database. */
public final class ErrorPage {
  /**
   * @param status the HTTP status, such as 404
   * @param title a few words: "No such page"
   * @param advice what to do now, one or two sentences
   */
  record View(Site site, int status, String title, String advice) {}
}
