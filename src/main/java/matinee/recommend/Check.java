package matinee.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the check after a training found, on people whom the checked models had never seen.
 *
 * @param verdict the blend beside the most rated films
 * @param members the blend's members
 * @param tryouts the blend, person by person
 */
public record Check(Verdict verdict, List<Member> members, Tryouts tryouts) {
  public Check {
    members = List.copyOf(members);
  }

  /**
   * A member of the blend.
   *
   * @param name the model's
   * @param weight its share of the blend, 0 … 1
   * @param precision share of its own five that the person liked, 0 … 1
   */
  public record Member(String name, double weight, double precision) {}

  Parts parts() {
    return new Parts.Builder()
        .put("verdict", new double[] {verdict.precision(), verdict.popular()})
        .put("cases", verdict.cases())
        .put("names", members.stream().map(Member::name).toList())
        .put("weights", members.stream().mapToDouble(Member::weight).toArray())
        .put("precisions", members.stream().mapToDouble(Member::precision).toArray())
        .put("tryouts", tryouts.parts())
        .build();
  }

  static Check restore(Parts parts) {
    double[] verdict = parts.doubles("verdict");
    List<String> names = parts.words("names");
    List<Member> members = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      members.add(
          new Member(names.get(n), parts.doubles("weights")[n], parts.doubles("precisions")[n]));
    }
    return new Check(
        new Verdict(verdict[0], verdict[1], parts.whole("cases")),
        members,
        Tryouts.restore(parts.parts("tryouts")));
  }
}
