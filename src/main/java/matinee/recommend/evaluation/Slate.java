package matinee.recommend.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one model recommended to one person: enough to compute the table again. Films and people go
 * by their ids in the data set.
 *
 * @param model the model's name
 * @param user who was asked
 * @param shown the films on the form, ascending
 * @param answers stars of the shown films that the person knows, ascending by film
 * @param picks the films recommended, best first
 */
public record Slate(
    String model, long user, List<Long> shown, Map<Long, Float> answers, List<Pick> picks) {

  /** The slate as one line of JSON, its keys in the order of the record's parts. */
  public String json() {
    String given =
        answers.entrySet().stream()
            .map(answer -> "\"" + answer.getKey() + "\":" + answer.getValue())
            .collect(Collectors.joining(","));
    String slate =
        picks.stream()
            .map(pick -> "{\"movie\":" + pick.movie() + ",\"score\":" + pick.score() + "}")
            .collect(Collectors.joining(","));
    return "{\"model\":\"%s\",\"user\":%d,\"shown\":%s,\"answers\":{%s},\"slate\":[%s]}"
        .formatted(model, user, shown.toString().replace(" ", ""), given, slate);
  }

  /**
   * One film of a slate.
   *
   * @param movie its id
   * @param score the model's score of it
   */
  public record Pick(long movie, double score) {}
}
