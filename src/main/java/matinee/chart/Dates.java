package matinee.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which times are written on an axis, and how. Times are days since 1970, UTC. */
final class Dates {
  /** An hour, in days. */
  static final double HOUR = 1.0 / 24;

  private static final int MOST = 6;
  private static final double MONTH = 30.44;
  private static final double FEW_MONTHS = 75;
  private static final double FEW_YEARS = 3 * 365.25;
  private static final double SECONDS = 86_400;

  private static final double[] DAYS = {HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 1, 2, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter OF_YEAR =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);

  private Dates() {}

  /** Round times from {@code low} to {@code high}, at most {@value #MOST} or so. */
  static List<Double> ticks(double low, double high) {
    return high - low < FEW_MONTHS ? days(low, high) : months(low, high);
  }

  private static List<Double> days(double low, double high) {
    double step = DAYS[DAYS.length - 1];
    for (int n = DAYS.length - 1; n >= 0 && (high - low) / DAYS[n] <= MOST; n--) {
      step = DAYS[n];
    }
    List<Double> ticks = new ArrayList<>();
    for (long n = (long) Math.ceil(low / step - 1e-9); n * step <= high; n++) {
      ticks.add(n * step);
    }
    return ticks;
  }

  private static List<Double> months(double low, double high) {
    int step = MONTHS[MONTHS.length - 1];
    for (int n = MONTHS.length - 1; n >= 0 && (high - low) / MONTH / MONTHS[n] <= MOST; n--) {
      step = MONTHS[n];
    }
    LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(low));
    int month = first.getYear() * 12 + first.getMonthValue() - 1;
    int start = Math.floorDiv(month + (first.getDayOfMonth() > 1 ? 1 : 0) + step - 1, step) * step;
    List<Double> ticks = new ArrayList<>();
    for (int at = start; ; at += step) {
      double day = LocalDate.of(Math.floorDiv(at, 12), Math.floorMod(at, 12) + 1, 1).toEpochDay();
      if (day > high) {
        return ticks;
      }
      ticks.add(day);
    }
  }

  /** {@code day}, as briefly as an axis of {@code length} days allows. */
  static String text(double day, double length) {
    Instant moment = Instant.ofEpochSecond(Math.round(day * SECONDS));
    DateTimeFormatter format =
        length >= FEW_YEARS ? YEAR : length >= FEW_MONTHS ? OF_YEAR : length < MOST ? TIME : DAY;
    boolean midnight = Math.abs(day - Math.rint(day)) < HOUR / 60;
    return (format == TIME && midnight ? DAY : format).format(moment.atOffset(ZoneOffset.UTC));
  }
}
