package matinee.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Where numbers lie between the two ends of a line, and which of them are written.
 *
 * @param label what the numbers are, with their unit
 * @param low the number at the start
 * @param high the number at the end, above {@code low}
 * @param scale what equal lengths are
 */
public record Axis(String label, double low, double high, Scale scale) {
  private static final int FEW = 3;
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  /** What equal lengths on an axis are. */
  public enum Scale {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios; all numbers are positive. */
    LOGARITHMIC,
    /** Equal times; the numbers are days since 1970, UTC. */
    TIME
  }

  public Axis {
    if (!(low < high && (scale != Scale.LOGARITHMIC || low > 0))) {
      throw new IllegalArgumentException("An axis runs upwards, not from " + low + " to " + high);
    }
  }

  /** An axis with all of {@code values} on it, a little room at both ends. */
  public static Axis linear(String label, DoubleStream values) {
    double[] sorted = finite(values);
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    double step = step(most > least ? most - least : Math.max(1e-3, Math.abs(most)));
    double low = Math.floor(least / step) * step;
    double high = Math.ceil(most / step) * step;
    return new Axis(label, low, high > low ? high : low + step, Scale.LINEAR);
  }

  /** An axis of ratios with all of {@code values} on it, which must be positive. */
  public static Axis logarithmic(String label, DoubleStream values) {
    double[] sorted = finite(values);
    return new Axis(label, sorted[0] / 1.6, sorted[sorted.length - 1] * 1.6, Scale.LOGARITHMIC);
  }

  /** An axis from 0 on, with all of {@code values} on it, none negative. */
  public static Axis fromZero(String label, DoubleStream values) {
    double most = values.filter(Double::isFinite).max().orElse(0);
    return linear(label, DoubleStream.of(0, most > 0 ? most : 1));
  }

  /** An axis of times with all of {@code days} on it, in days since 1970, UTC. */
  public static Axis time(DoubleStream days) {
    double[] sorted = finite(days);
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double room = high > low ? 0 : Dates.HOUR;
    return new Axis("", low - room, high + room, Scale.TIME);
  }

  private static double[] finite(DoubleStream values) {
    double[] sorted = values.filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("An axis needs a number to go by");
    }
    return sorted;
  }

  /** 1, 2 or 5 times a power of ten, so that {@link #FEW} to seven steps make {@code length}. */
  private static double step(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length / FEW)));
    for (double times : new double[] {5, 2}) {
      if (length / (times * power) >= FEW) {
        return times * power;
      }
    }
    return power;
  }

  /** Where {@code value} lies, 0 at the start and 1 at the end. */
  double place(double value) {
    return scale == Scale.LOGARITHMIC
        ? Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
  }

  /** The numbers to be written, ascending. */
  List<Double> ticks() {
    return switch (scale) {
      case LINEAR -> steps();
      case LOGARITHMIC -> ratios();
      case TIME -> Dates.ticks(low, high);
    };
  }

  /** How {@code tick} is written. */
  String written(double tick) {
    return scale == Scale.TIME ? Dates.text(tick, high - low) : text(tick);
  }

  private List<Double> steps() {
    double step = step(high - low);
    List<Double> ticks = new ArrayList<>();
    for (long n = Math.round(Math.ceil(low / step - 1e-9)); n * step <= high + 1e-9 * step; n++) {
      ticks.add(n * step);
    }
    return ticks;
  }

  private List<Double> ratios() {
    List<Double> ticks = new ArrayList<>();
    for (double power = Math.pow(10, Math.floor(Math.log10(low))); power <= high; power *= 10) {
      for (double times : new double[] {1, 2, 5}) {
        if (times * power >= low && times * power <= high) {
          ticks.add(times * power);
        }
      }
    }
    return ticks;
  }

  /** {@code value} in few letters: thousands as k, millions as M. */
  static String brief(double value) {
    double size = Math.abs(value);
    if (size >= MILLION) {
      return text(value / MILLION) + "M";
    }
    return size >= THOUSAND * 10
        ? text(value / THOUSAND) + "k"
        : size >= THOUSAND ? String.format(Locale.ROOT, "%,.0f", value) : text(value);
  }

  /** {@code value} without needless digits. */
  public static String text(double value) {
    if (Math.abs(value) < 1e-12) {
      return "0";
    }
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}
