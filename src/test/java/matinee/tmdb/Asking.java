package matinee.tmdb;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Settings by which tests ask a stub. */
final class Asking {
  private static final long ROOM = 10_000_000;

  private Asking() {}

  /** Shows the token, in English, for the United States, quickly. */
  static TmdbSettings of(TmdbStub stub) {
    return of(stub, TmdbStub.TOKEN, ROOM);
  }

  static TmdbSettings of(TmdbStub stub, @Nullable String key, long room) {
    return new TmdbSettings(
        key == null ? null : TmdbKey.of(key).orElseThrow(),
        URI.create(stub.address() + "/3"),
        URI.create(stub.address() + "/t/p"),
        null,
        "en-US",
        "US",
        1_000,
        room,
        Duration.ofMillis(500),
        null);
  }

  /** Waits long for an answer. */
  static TmdbSettings patient(TmdbStub stub) {
    TmdbSettings usual = of(stub);
    return new TmdbSettings(
        usual.key(),
        usual.api(),
        usual.images(),
        null,
        usual.language(),
        usual.region(),
        usual.rate(),
        ROOM,
        Duration.ofMinutes(1),
        null);
  }

  /** The same, all through a proxy. */
  static TmdbSettings through(InetSocketAddress proxy) {
    return new TmdbSettings(
        TmdbKey.of(TmdbStub.TOKEN).orElseThrow(),
        URI.create("http://tmdb.invalid/3"),
        URI.create("http://tmdb.invalid/t/p"),
        proxy,
        "en-US",
        "US",
        1_000,
        ROOM,
        Duration.ofSeconds(5),
        null);
  }
}
