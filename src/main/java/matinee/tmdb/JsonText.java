package matinee.tmdb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import matinee.tmdb.TmdbException.Kind;

/** Reads JSON that strangers sent: bounded in depth and in the length of everything. */
final class JsonText {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 100_000;
  private static final int LONGEST_NUMBER = 40;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonText() {}

  /**
   * The object that {@code bytes} are.
   *
   * @throws TmdbException of kind {@code BROKEN} where they are none
   */
  static JsonNode read(byte[] bytes) throws TmdbException {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (IOException e) {
      // What it is instead is of no use to anybody.
    }
    throw new TmdbException(Kind.BROKEN, "the answer is no whole JSON object");
  }

  /** The {@code status_code} by which TMDB tells its errors apart; 0 where there is none. */
  static int status(byte[] bytes) {
    try {
      return read(bytes).path("status_code").asInt(0);
    } catch (TmdbException e) {
      return 0;
    }
  }
}
