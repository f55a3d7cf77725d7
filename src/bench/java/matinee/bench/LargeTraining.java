package matinee.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.concurrent.ForkJoinPool;
import matinee.recommend.TrainingSet;
import matinee.recommend.model.Lineup;

/**
 * Trains once on many ratings, and tells the time and the heap: {@code LargeTraining RATINGS [MODEL
 * …]}. Without names it trains all that goes live, with what the blend learns.
 */
public final class LargeTraining {
  private LargeTraining() {}

  /** Runs it. */
  public static void main(String[] args) throws InterruptedException {
    TrainingSet set = Sets.expanded(Integer.parseInt(args[0]));
    System.gc();
    System.out.printf(
        "%,d ratings by %,d people of %,d films, %d MB%n",
        set.ratings().entries(), set.users().size(), set.items().size(), heapAfterCollection());
    HeapWatch watch = new HeapWatch();
    watch.start();
    if (args.length == 1) {
      ForkJoinPool pool = new ForkJoinPool();
      timed("live", watch, () -> Lineup.live(1).train(set, pool));
      pool.shutdown();
    }
    for (int n = 1; n < args.length; n++) {
      String name = args[n];
      timed(name, watch, () -> Lineup.trainer(name, 1).orElseThrow().train(set));
    }
  }

  /** What is timed. */
  private interface Task {
    Object run() throws InterruptedException;
  }

  private static void timed(String name, HeapWatch watch, Task task) throws InterruptedException {
    watch.highest = 0;
    long start = System.nanoTime();
    Object trained = task.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%-10s %.1f s, at most %d MB of heap in use after a collection (%s)%n",
        name, seconds, watch.highest, trained.getClass().getSimpleName());
  }

  private static long heapAfterCollection() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      bytes += usage == null ? 0 : usage.getUsed();
    }
    return bytes >> 20;
  }

  /** Looks at the heap ten times a second. */
  private static final class HeapWatch extends Thread {
    private volatile long highest;

    HeapWatch() {
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        while (true) {
          highest = Math.max(highest, heapAfterCollection());
          sleep(100);
        }
      } catch (InterruptedException stopped) {
        // Nothing is left to watch.
      }
    }
  }
}
