package matinee.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list.
 *
 * @param page from 1
 * @param pages how many there are, at least 1
 * @param address of the first page
 */
public record Pager(int page, int pages, String address) {
  /** The page asked for of a list of {@code total}, or the last there is. */
  public static Pager of(@Nullable Integer wanted, int total, int size, String address) {
    int pages = Math.max(1, (total + size - 1) / size);
    return new Pager(Math.min(wanted == null ? 1 : wanted, pages), pages, address);
  }

  /** The page before, null on the first. */
  public @Nullable String before() {
    return page == 1 ? null : at(page - 1);
  }

  /** The page behind, null on the last. */
  public @Nullable String behind() {
    return page == pages ? null : at(page + 1);
  }

  private String at(int number) {
    String page = (address.contains("?") ? "&" : "?") + "page=" + number;
    return number == 1 ? address : address + page;
  }
}
