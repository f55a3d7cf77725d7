package matinee.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the names of series stand, so that none covers another. Widths are estimates, since the
 * reader's font is unknown, and on the generous side.
 */
final class Names {
  private static final double LETTER = 7.6;
  private static final double LINE = 16;
  private static final double DOT = 6;
  private static final double RING = 9;
  private static final int RINGS = 8;

  private Names() {}

  /**
   * A name's place.
   *
   * @param box what it covers
   * @param near whether it stands right beside its dot; else a thin line must lead there
   */
  record Place(Box box, boolean near) {
    /** The baseline of its letters. */
    double baseline() {
      return box.top() + 0.75 * box.height();
    }
  }

  /**
   * Places for names at the right of lines: {@code heights} are where the lines end, the result
   * where the names stand, in the same order, at least a line apart and between {@code top} and
   * {@code bottom}.
   */
  static double[] apart(double[] heights, double top, double bottom) {
    int[] order =
        IntStream.range(0, heights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(n -> heights[n]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] placed = new double[heights.length];
    List<Cluster> clusters = new ArrayList<>();
    for (int n : order) {
      Cluster next = new Cluster(heights[n], 1);
      while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).reaches(next)) {
        next = clusters.remove(clusters.size() - 1).with(next);
      }
      clusters.add(next);
    }
    int at = 0;
    for (Cluster cluster : clusters) {
      double room = (cluster.size - 1) * LINE;
      double first = Math.max(top, Math.min(cluster.middle - room / 2, bottom - room));
      for (int n = 0; n < cluster.size; n++) {
        placed[order[at++]] = first + n * LINE;
      }
    }
    return placed;
  }

  /** Names that stand close, line under line, around the middle of where they would like to be. */
  private record Cluster(double middle, int size) {
    boolean reaches(Cluster below) {
      return middle + (size + below.size) * LINE / 2 > below.middle;
    }

    Cluster with(Cluster below) {
      int all = size + below.size;
      return new Cluster((middle * size + below.middle * below.size) / all, all);
    }
  }

  /**
   * Places beside dots, by name: the nearest that is inside {@code frame} and covers neither a dot
   * nor an earlier name; a name for which there is none is left out.
   */
  static Map<String, Place> beside(Map<String, double[]> dots, Box frame) {
    List<Box> taken = new ArrayList<>();
    dots.values().forEach(dot -> taken.add(new Box(dot[0] - DOT, dot[1] - DOT, 2 * DOT, 2 * DOT)));
    Map<String, Place> places = new HashMap<>();
    dots.forEach(
        (name, dot) ->
            nearest(name, dot, frame, taken)
                .ifPresent(
                    place -> {
                      taken.add(place.box);
                      places.put(name, place);
                    }));
    return places;
  }

  private static Optional<Place> nearest(String name, double[] dot, Box frame, List<Box> taken) {
    double width = LETTER * name.length();
    for (int ring = 0; ring < RINGS; ring++) {
      double gap = DOT + 1 + ring * RING;
      double[] lefts = {dot[0] + gap, dot[0] - gap - width, dot[0] - width / 2};
      double[] tops = {dot[1] - LINE / 2, dot[1] - gap - LINE, dot[1] + gap};
      for (double top : tops) {
        for (double left : lefts) {
          Box box = new Box(left, top, width, LINE);
          if (box.within(frame) && taken.stream().noneMatch(box::overlaps)) {
            return Optional.of(new Place(box, ring == 0));
          }
        }
      }
    }
    return Optional.empty();
  }
}
