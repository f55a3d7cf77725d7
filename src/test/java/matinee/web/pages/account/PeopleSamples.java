package matinee.web.pages.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import matinee.accounts.Account;
import matinee.accounts.SessionStore;
import matinee.catalog.Movie;
import matinee.ratings.Mark;
import matinee.ratings.RatedStore;
import matinee.ratings.Stars;
import matinee.ratings.Taste;
import matinee.web.Notice;
import matinee.web.Problem;
import matinee.web.Site;
import matinee.web.pages.SampleFilms;
import matinee.web.pages.Samples.Sample;
import matinee.web.parts.Bar;
import matinee.web.parts.Guess;
import matinee.web.parts.Pager;
import matinee.web.parts.Yours;
import org.jspecify.annotations.Nullable;

/** The pages of an account in every state worth looking at. */
public final class PeopleSamples {
  private static final Instant THEN = Instant.parse("2026-01-01T20:00:00Z");

  private PeopleSamples() {}

  public static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    List<Problem> wrong =
        List.of(
            new Problem("name", "Choose a name of 2 to 40 letters."),
            new Problem("password", "Choose a password of at least 8 characters."));
    all.put("register", register(List.of()));
    all.put("register-errors", register(wrong));
    Site guest = site("/account/sign-in", null);
    SignInPage.Typed typed = new SignInPage.Typed("Ada", true, "/account/ratings", null);
    all.put("signin", new Sample("signin", new SignInPage.View(guest, typed, List.of()), guest));
    Site account = site("/account", "Ada");
    Account ada = new Account(1, 1, "Ada", null, true);
    all.put(
        "account",
        new Sample("account", new AccountPage.View(account, ada, "", List.of()), account));
    List<Problem> current = List.of(new Problem("current", "That is not your password."));
    all.put("password", new Sample("password", new PasswordPage.View(account, current), account));
    all.put("deletion", new Sample("deletion", new DeletionPage.View(account, List.of()), account));
    all.put("sessions", sessions());
    all.put("myratings", ratings(3));
    all.put("myratings-none", ratings(0));
    all.put("watchlist", watchlist(3));
    all.put("watchlist-none", watchlist(0));
    all.put("aside", aside());
    all.put("memberhome", home(true));
    all.put("memberhome-new", home(false));
    return all;
  }

  private static Site site(String path, @Nullable String member) {
    Notice notice = new Notice("Heat counts with 4 ★.", new Notice.Undo("/ratings", 6, "3.5"));
    return new Site(
        path,
        path,
        path,
        "secret-token",
        List.of(),
        2000,
        member,
        "Ada".equals(member),
        () -> 0,
        member == null ? null : notice,
        List.of());
  }

  private static Sample register(List<Problem> problems) {
    Site site = site("/account/register", null);
    RegisterPage.Typed typed = new RegisterPage.Typed("A", "a@example.org", false, "/");
    return new Sample("register", new RegisterPage.View(site, typed, problems), site);
  }

  private static Sample sessions() {
    Site site = site("/account/sessions", "Ada");
    List<SessionsPage.Row> rows =
        List.of(
            new SessionsPage.Row(
                new SessionStore.Seen(7, "Firefox on Linux", THEN, THEN, true), "just now", true),
            new SessionsPage.Row(
                new SessionStore.Seen(8, "", THEN, THEN, false), "3 days ago", false));
    return new Sample("sessions", new SessionsPage.View(site, rows, List.of()), site);
  }

  private static Sample ratings(int count) {
    Site site = site("/account/ratings", "Ada");
    List<MyRatingsPage.Row> rows =
        SampleFilms.unseen().stream()
            .limit(count)
            .map(
                film ->
                    new MyRatingsPage.Row(film, new Stars(7), new Stars(7), false, "3 days ago"))
            .toList();
    RatedStore.Wish wish = new RatedStore.Wish("", null);
    Pager pager = new Pager(2, 3, "/account/ratings");
    return new Sample(
        "myratings", new MyRatingsPage.View(site, wish, rows, count, pager, List.of()), site);
  }

  private static Sample watchlist(int count) {
    Site site = site("/account/watchlist", "Ada");
    List<WatchlistPage.Row> rows =
        SampleFilms.unseen().stream()
            .limit(count)
            .map(film -> new WatchlistPage.Row(film, Set.of(Mark.WATCHLIST), new Stars(9)))
            .toList();
    Pager pager = new Pager(1, 1, "/account/watchlist");
    return new Sample("watchlist", new WatchlistPage.View(site, rows, count, pager), site);
  }

  private static Sample aside() {
    Site site = site("/account/aside", "Ada");
    List<AsidePage.Row> rows =
        SampleFilms.unseen().stream()
            .limit(2)
            .map(film -> new AsidePage.Row(film, "not interested", "/dismissals/undo"))
            .toList();
    return new Sample(
        "aside", new AsidePage.View(site, rows, 2, new Pager(1, 1, "/account/aside")), site);
  }

  private static Sample home(boolean returning) {
    Site site = site("/account/home", "Ada");
    List<Movie> films = SampleFilms.unseen();
    List<MemberHomePage.Short> five =
        IntStream.range(0, returning ? 5 : 0)
            .mapToObj(i -> new MemberHomePage.Short(films.get(i), new Guess(4, 3.5, 4.5), i < 2))
            .toList();
    List<Bar> bars =
        Bar.of(
            List.of(
                new Taste.Leaning("Drama", .6, 12),
                new Taste.Leaning("Comedy", -.02, 5),
                new Taste.Leaning("Horror", -2, 4)));
    MemberHomePage.Picture taste =
        new MemberHomePage.Picture(returning ? bars : List.of(), List.of());
    MemberHomePage.Changed changed =
        returning ? new MemberHomePage.Changed("3 days ago", 4, 2) : null;
    return new Sample(
        "memberhome",
        new MemberHomePage.View(site, "Ada", returning ? 9 : 0, five, Yours.NONE, changed, taste),
        site);
  }
}
