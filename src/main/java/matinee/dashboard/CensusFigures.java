package matinee.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import matinee.chart.Axis;
import matinee.chart.Bars;
import matinee.chart.Chart;
import matinee.chart.Point;
import matinee.chart.Series;
import matinee.dashboard.Census.ActiveFilm;
import matinee.dashboard.Census.Day;
import matinee.dashboard.Census.Ratings;
import matinee.dashboard.Column.Kind;
import org.jspecify.annotations.Nullable;

/** What a census found, as figures and tables. */
public final class CensusFigures {
  private static final String DATA_SETS = "Data sets";
  private static final String HERE = "Here";
  private static final int HALF_STARS = 10;
  private static final int HOURS = 24;
  private static final double PERCENT = 100;

  private CensusFigures() {}

  /** How many of everything there are. */
  public static Table counts(Census census) {
    Census.Counts counts = census.counts();
    return Table.of("counts", "Counts")
        .columns(Kind.WORDS, "What")
        .columns(Kind.COUNT, "How many")
        .row("Films", counts.films())
        .row("Films that nobody has rated", counts.unrated())
        .row("Ratings of data sets", counts.ratings().dataSets())
        .row("Ratings given here", counts.ratings().here())
        .row("People of data sets", counts.dataSetUsers())
        .row("Visitors here", counts.visitors())
        .row("Accounts", counts.accounts())
        .row("Admins among them", counts.admins())
        .row("Marks on films (seen, put aside, watchlist)", counts.marks())
        .build();
  }

  /** Ratings by stars: the two kinds in shares of each, since one mostly dwarfs the other. */
  public static Figure stars(Census census) {
    List<Integer> keys = IntStream.rangeClosed(1, HALF_STARS).boxed().toList();
    Function<Integer, String> name = half -> Axis.text(half / 2.0);
    return shares(
        "ratings-by-star",
        "Ratings by star",
        "Stars",
        rows(census.stars(), keys, name),
        keys.stream().map(name).toList());
  }

  /** Ratings by the hour they were given in. */
  public static Figure hours(Census census) {
    List<Integer> keys = IntStream.range(0, HOURS).boxed().toList();
    return shares(
        "ratings-by-hour",
        "Ratings by hour of the day, UTC",
        "Hour",
        rows(census.hours(), keys, String::valueOf),
        keys.stream().map(String::valueOf).toList());
  }

  /** Ratings by the year they were given in. */
  public static Figure years(Census census) {
    List<Integer> keys = List.of();
    Collection<Integer> known = census.years().keySet();
    if (!known.isEmpty()) {
      int first = known.stream().mapToInt(Integer::intValue).min().orElseThrow();
      int last = known.stream().mapToInt(Integer::intValue).max().orElseThrow();
      keys = IntStream.rangeClosed(first, last).boxed().toList();
    }
    List<Split> rows = rows(census.years(), keys, String::valueOf);
    return shares(
        "ratings-by-year",
        "Ratings by the year they were given in",
        "Year",
        rows,
        keys.stream().map(String::valueOf).toList());
  }

  /** The ratings of one group. */
  private record Split(String name, Ratings ratings) {}

  private static List<Split> rows(
      Map<Integer, Ratings> groups, List<Integer> keys, Function<Integer, String> name) {
    return keys.stream()
        .map(key -> new Split(name.apply(key), groups.getOrDefault(key, Ratings.NONE)))
        .toList();
  }

  private static Figure shares(
      String name, String title, String label, List<Split> rows, List<String> groups) {
    Table.Builder table =
        Table.of(name, title)
            .columns(Kind.WORDS, label)
            .columns(Kind.COUNT, "Ratings of data sets", "Ratings given here")
            .columns(Kind.TENTHS, "% of data sets’", "% of those here");
    double sets = rows.stream().mapToLong(row -> row.ratings().dataSets()).sum();
    double here = rows.stream().mapToLong(row -> row.ratings().here()).sum();
    List<Double> setShares = new ArrayList<>();
    List<Double> hereShares = new ArrayList<>();
    for (Split row : rows) {
      double setShare = sets == 0 ? 0 : PERCENT * row.ratings().dataSets() / sets;
      double hereShare = here == 0 ? 0 : PERCENT * row.ratings().here() / here;
      setShares.add(setShare);
      hereShares.add(hereShare);
      table.row(row.name(), row.ratings().dataSets(), row.ratings().here(), setShare, hereShare);
    }
    List<Bars.Row> bars = new ArrayList<>();
    if (sets > 0 || here == 0) {
      bars.add(new Bars.Row(DATA_SETS, setShares));
    }
    if (here > 0) {
      bars.add(new Bars.Row(HERE, hereShares));
    }
    List<String> keys = bars.size() > 1 ? List.of(DATA_SETS, HERE) : List.of();
    String svg =
        sets + here == 0 ? null : new Bars(title, most(rows), "%", groups, bars).figure(name);
    return new Figure(title, "In percent of all ratings of the kind.", svg, keys, table.build());
  }

  private static String most(List<Split> rows) {
    Split most = rows.get(0);
    for (Split row : rows) {
      most = row.ratings().all() > most.ratings().all() ? row : most;
    }
    return "Most ratings: " + most.name() + ". The numbers stand in the table below.";
  }

  /** The films that were rated most of late. */
  public static Table active(Census census) {
    Table.Builder table =
        Table.of("most-active-films", "Most active films")
            .columns(Kind.WORDS, "Film", "Year")
            .columns(Kind.COUNT, "Ratings in the days looked at", "Of these here")
            .columns(Kind.TENTHS, "Mean stars then")
            .columns(Kind.COUNT, "Ratings at any time");
    for (ActiveFilm film : census.active()) {
      table.row(
          film.title(),
          film.year() == null ? null : String.valueOf(film.year()),
          film.recent(),
          film.here(),
          film.stars(),
          film.all());
    }
    return table.build();
  }

  /** Films, and what people here did, over time. */
  public static List<Figure> growth(Census census) {
    Table table = growthTable(census);
    return List.of(
        grown(census, table, "Ratings given here", "growth-ratings", Day::ratings, null),
        grown(
            census, table, "Visitors and accounts", "growth-people", Day::visitors, Day::accounts),
        grown(census, table, "Films in the catalogue", "growth-films", Day::films, null));
  }

  /** The numbers behind all figures of growth. */
  public static Table growthTable(Census census) {
    Table.Builder table =
        Table.of("growth", "Growth")
            .columns(Kind.WORDS, "Day")
            .columns(Kind.COUNT, "Films", "Visitors here", "Accounts", "Ratings given here");
    for (Day day : census.growth()) {
      table.row(day.day().toString(), day.films(), day.visitors(), day.accounts(), day.ratings());
    }
    return table.build();
  }

  private static Figure grown(
      Census census,
      Table table,
      String title,
      String id,
      ToLongFunction<Day> first,
      @Nullable ToLongFunction<Day> second) {
    List<Day> days = census.growth();
    if (days.size() < 2) {
      return new Figure(title, "", null, List.of(), table);
    }
    List<Series> series = new ArrayList<>();
    series.add(line(second == null ? title : "visitors", days, first));
    if (second != null) {
      series.add(line("accounts", days, second));
    }
    long last = first.applyAsLong(days.get(days.size() - 1));
    Chart chart =
        new Chart(
            title,
            "",
            "%,d on %s.".formatted(last, days.get(days.size() - 1).day()),
            Axis.time(days.stream().mapToDouble(day -> day.day().toEpochDay())),
            Axis.fromZero(title, days.stream().mapToDouble(first::applyAsLong)),
            series);
    return new Figure(title, "", chart.figure(id), List.of(), table);
  }

  private static Series line(String name, List<Day> days, ToLongFunction<Day> value) {
    return new Series(
        name,
        days.stream()
            .map(day -> Point.at(day.day().toEpochDay(), value.applyAsLong(day)))
            .toList());
  }

  /** Where a moment stands on an axis of time. */
  static double days(Instant moment) {
    return moment.getEpochSecond() / 86_400.0;
  }
}
