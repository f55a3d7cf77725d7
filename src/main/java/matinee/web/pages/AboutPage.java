package matinee.web.pages;

import matinee.web.Site;

/** How the picks are made, where films and ratings come from, and what is kept of a visitor. */
public final class AboutPage {
  /** All is in {@code site}. */
  record View(Site site) {}
}
