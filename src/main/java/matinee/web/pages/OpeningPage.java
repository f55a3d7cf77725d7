package matinee.web.pages;

import matinee.web.Site;
import org.jspecify.annotations.Nullable;

/** Shown while films are being loaded or models trained; refreshes itself. */
public final class OpeningPage {
  /**
   * @param stage what is being done, for people: "Loading the films", "Training the models"
   * @param percent 0 … 100, null where unknown
   * @param trouble what went wrong, null while all is well
   */
  record View(Site site, String stage, @Nullable Integer percent, @Nullable String trouble) {}
}
