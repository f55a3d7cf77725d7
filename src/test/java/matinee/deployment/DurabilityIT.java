package matinee.deployment;

import static matinee.store.schema.Tables.RATING;
import static matinee.store.schema.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import matinee.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site is killed, as by {@code kill -9}, while visitors send their forms; whoever had an answer
 * finds their ratings again.
 *
 * <p>The system property {@code durability.rounds} says how often.
 */
class DurabilityIT {
  private static final int ROUNDS = Integer.getInteger("durability.rounds", 10);
  private static final int CHECK_EVERY = 5;
  private static final int VISITORS = 200;
  private static final int AT_ONCE = 32;

  /** The kill comes with at least as many forms still to be sent as are sent at once. */
  private static final int MOST_BEFORE = VISITORS - 2 * AT_ONCE;

  private final Random random = new Random(7);

  @TempDir private Path folder;
  private String films = "";

  @Test
  void no_rating_that_was_answered_for_is_lost_when_the_site_is_killed() throws Exception {
    films = SmallDataSet.option(folder.resolve("films"));
    Path home = Files.createDirectory(folder.resolve("home"));
    Map<String, Map<Long, Integer>> acknowledged = new HashMap<>();
    FormSender someone = null;
    for (int round = 0; round < ROUNDS; round++) {
      List<FormSender> answered = killWhileSending(home);
      assertThat(answered).as("round %d", round).hasSizeBetween(1, VISITORS - 1);
      answered.forEach(sender -> acknowledged.put(sender.visitorHash(), sender.ratings()));
      someone = answered.get(0);
      // Not after each: opening and closing in order would mend what the next start has to bear.
      if (round % CHECK_EVERY == CHECK_EVERY - 1) {
        expectStored(home, acknowledged);
      }
    }
    System.out.printf("%d forms acknowledged in %d rounds%n", acknowledged.size(), ROUNDS);
    try (SiteProcess site = SiteProcess.launch(folder, home, "--port=0", films)) {
      awaitFilms(site.address());
      assertThat(someone.storedAt(site.address())).isEqualTo(someone.ratings());
    }
  }

  /** Returns those whose forms were answered before the end. */
  private List<FormSender> killWhileSending(Path home) throws Exception {
    Path place = Files.createTempDirectory(folder, "round-");
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try (SiteProcess site = briefSite(place, home)) {
      String address = site.address();
      awaitFilms(address);
      List<FormSender> senders = new ArrayList<>();
      for (int n = 0; n < VISITORS; n++) {
        senders.add(new FormSender(address, new Random(random.nextLong())));
      }
      fetchAll(senders, threads);
      CountDownLatch kill = new CountDownLatch(1 + random.nextInt(MOST_BEFORE));
      Map<FormSender, Boolean> answered = new ConcurrentHashMap<>();
      for (FormSender sender : senders) {
        threads.execute(
            () -> {
              if (sender.send()) {
                answered.put(sender, true);
                kill.countDown();
              }
            });
      }
      assertThat(kill.await(1, TimeUnit.MINUTES)).isTrue();
      site.kill();
      threads.shutdown();
      assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      return List.copyOf(answered.keySet());
    } finally {
      threads.shutdownNow();
      Folders.delete(place);
    }
  }

  /** The site as the launcher starts it, in a JVM that does not compile for a long life. */
  private SiteProcess briefSite(Path place, Path home) throws IOException {
    String war = SiteProcess.war().toString();
    return SiteProcess.java(
        place, home, List.of("-XX:TieredStopAtLevel=1", "-jar", war, "--port=0", films));
  }

  private static void awaitFilms(String address) throws IOException, InterruptedException {
    Http.await(address + "questionnaire", "name=\"rating-");
  }

  private static void fetchAll(List<FormSender> senders, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    List<Callable<Void>> fetches = new ArrayList<>();
    for (FormSender sender : senders) {
      fetches.add(
          () -> {
            sender.fetch();
            return null;
          });
    }
    for (Future<Void> fetch : threads.invokeAll(fetches)) {
      fetch.get();
    }
  }

  private static void expectStored(Path home, Map<String, Map<Long, Integer>> acknowledged) {
    Map<String, Map<Long, Integer>> stored = new HashMap<>();
    try (Database database = Database.open(home)) {
      database
          .sql()
          .select(SESSION.TOKEN_HASH, RATING.MOVIE_ID, RATING.HALF_STARS)
          .from(SESSION)
          .join(RATING)
          .on(RATING.VISITOR_ID.eq(SESSION.VISITOR_ID))
          .forEach(
              row ->
                  stored
                      .computeIfAbsent(row.value1(), visitor -> new HashMap<>())
                      .put(row.value2(), (int) row.value3()));
    }
    assertThat(stored).containsAllEntriesOf(acknowledged);
  }
}
