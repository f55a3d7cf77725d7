package matinee.recommend;

/**
 * What the check after a training found: how well the blend picks five films for people whom the
 * checked models had never seen, beside simply picking the most rated.
 *
 * @param precision share of the blend's five that the person liked, 0 … 1
 * @param popular the same of the most rated films' five
 * @param cases simulated forms that were checked; 0 where the data holds too few people
 */
public record Verdict(double precision, double popular, int cases) {
  public Verdict {
    if (!(precision >= 0 && precision <= 1 && popular >= 0 && popular <= 1 && cases >= 0)) {
      throw new IllegalArgumentException("Shares run from 0 to 1 and cases from 0");
    }
  }

  /**
   * Whether the models may go live: they beat the most rated films, or nothing could be checked.
   */
  public boolean passed() {
    return cases == 0 || precision > popular;
  }
}
