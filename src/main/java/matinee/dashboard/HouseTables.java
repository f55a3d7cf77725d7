package matinee.dashboard;

import java.time.Duration;
import java.util.List;
import matinee.dashboard.Column.Kind;
import matinee.ingest.ImportRun;
import matinee.ingest.ImportRun.Brought;
import matinee.metrics.RequestRecorder;
import matinee.metrics.RequestRecorder.Failure;
import matinee.metrics.RequestRecorder.Route;
import matinee.metrics.RequestRecorder.Slow;

/** Imports, requests and errors, as tables. */
public final class HouseTables {
  private static final double MICROS = 1000;

  private HouseTables() {}

  /** All that is recorded of each import, but for the reports' lines. */
  public static Table imports(List<ImportRun> runs) {
    Table.Builder table =
        Table.of("imports", "Imports")
            .columns(Kind.MOMENT, "Started")
            .columns(Kind.WORDS, "Source", "Asked by", "State")
            .columns(Kind.TENTHS, "Seconds")
            .columns(
                Kind.COUNT,
                "Films read",
                "Added",
                "Merged",
                "Refused",
                "Facts",
                "People",
                "Ratings",
                "Bad rows");
    for (ImportRun run : runs) {
      Duration took = run.duration();
      Brought brought = run.brought();
      Double seconds = took == null ? null : took.toMillis() / MICROS;
      if (brought == null) {
        table.row(
            run.started(),
            run.source(),
            run.orderedBy(),
            words(run.state()),
            seconds,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
      } else {
        table.row(
            run.started(),
            run.source(),
            run.orderedBy(),
            words(run.state()),
            seconds,
            brought.films(),
            brought.added(),
            brought.merged(),
            brought.refused(),
            brought.facts(),
            brought.people(),
            brought.ratings(),
            brought.badRows());
      }
    }
    return table.build();
  }

  /** What became of an import, in words. */
  public static String words(ImportRun.State state) {
    return switch (state) {
      case RUNNING -> "under way";
      case DONE -> "done";
      case UNCHANGED -> "here already";
      case FAILED -> "failed";
      case CANCELLED -> "cancelled";
      case INTERRUPTED -> "interrupted";
    };
  }

  /** How long requests took, by route; times in milliseconds. */
  public static Table routes(RequestRecorder recorder) {
    Table.Builder table =
        Table.of("routes", "Requests by address")
            .columns(Kind.WORDS, "Address")
            .columns(Kind.COUNT, "Requests", "Failed")
            .columns(Kind.TENTHS, "p50, ms", "p95, ms", "p99, ms", "Slowest, ms");
    for (Route route : recorder.routes()) {
      table.row(
          route.name(),
          route.count(),
          route.failures(),
          route.p50() / MICROS,
          route.p95() / MICROS,
          route.p99() / MICROS,
          route.slowest() / MICROS);
    }
    return table.build();
  }

  /** The slowest requests of the last day. */
  public static Table slowest(RequestRecorder recorder) {
    Table.Builder table =
        Table.of("slow-requests", "Slowest requests of the last day")
            .columns(Kind.TENTHS, "ms")
            .columns(Kind.WORDS, "Request")
            .columns(Kind.COUNT, "Status")
            .columns(Kind.MOMENT, "When");
    for (Slow slow : recorder.slowest()) {
      table.row(slow.micros() / MICROS, slow.what(), slow.status(), slow.at());
    }
    return table.build();
  }

  /** The last errors. */
  public static Table errors(RequestRecorder recorder) {
    Table.Builder table =
        Table.of("errors", "Errors")
            .columns(Kind.MOMENT, "When")
            .columns(Kind.WORDS, "Reference", "Address", "Error", "Message");
    for (Failure failure : recorder.failures()) {
      String type = failure.type().substring(failure.type().lastIndexOf('.') + 1);
      table.row(failure.at(), failure.reference(), failure.route(), type, failure.message());
    }
    return table.build();
  }
}
