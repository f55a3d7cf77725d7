package matinee.recommend;

/**
 * What two checks differ by, on the same people.
 *
 * @param mean how much larger the share of liked films is, −1 … 1; 0 where nobody is in both
 * @param error the standard error of the mean; NaN for fewer than two people
 * @param people how many are in both
 */
public record Difference(double mean, double error, int people) {
  /** Of fewer people nothing is concluded. */
  public static final int LEAST_PEOPLE = 30;

  /** A mean so many standard errors below zero is no accident: it is one in 44 trainings. */
  private static final double NOISE = 2;

  /** Whether there are enough people in both to tell. */
  public boolean tells() {
    return people >= LEAST_PEOPLE;
  }

  /** Whether it is worse by more than noise. */
  public boolean worse() {
    return tells() && mean < -NOISE * error;
  }

  static Difference of(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = values.length == 0 ? 0 : sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double error =
        values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1.0) / values.length);
    return new Difference(mean, error, values.length);
  }
}
