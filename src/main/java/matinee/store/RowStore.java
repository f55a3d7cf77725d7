package matinee.store;

import java.sql.BatchUpdateException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Adds rows to one table, many to a statement and many statements to a batch. */
public final class RowStore {
  /** Rows to a statement: H2 spends more on a statement than on a row. */
  private static final int WIDTH = 50;

  private final DSLContext sql;
  private final Table<?> table;
  private final List<Field<?>> fields;

  /** Prepares to add rows to {@code table}, values in the order of {@code fields}. */
  public RowStore(DSLContext sql, Table<?> table, Field<?>... fields) {
    this.sql = sql;
    this.table = table;
    this.fields = List.of(fields);
  }

  /**
   * Adds rows, each a value for every field in turn.
   *
   * @return the rows that were not added because they break a key
   */
  public List<Object[]> add(List<Object[]> rows) {
    int whole = rows.size() - rows.size() % WIDTH;
    List<Object[]> refused = new ArrayList<>();
    for (List<Object[]> some : add(WIDTH, rows.subList(0, whole))) {
      add(1, some).forEach(refused::addAll);
    }
    add(1, rows.subList(whole, rows.size())).forEach(refused::addAll);
    return refused;
  }

  /** Adds rows in statements of {@code width} and answers those statements' rows that failed. */
  private List<List<Object[]>> add(int width, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Object[][] values = new Object[rows.size() / width][];
    for (int n = 0; n < values.length; n++) {
      values[n] = flat(rows.subList(n * width, (n + 1) * width));
    }
    try {
      int[] unused = sql.batch(insert(width)).bind(values).execute();
      return List.of();
    } catch (DataAccessException e) {
      return failed(width, rows, e);
    }
  }

  private InsertValuesStepN<?> insert(int width) {
    InsertValuesStepN<?> insert = sql.insertInto(table, fields);
    for (int n = 0; n < width; n++) {
      insert = insert.values(Collections.nCopies(fields.size(), null));
    }
    return insert;
  }

  private Object[] flat(List<Object[]> rows) {
    Object[] flat = new Object[rows.size() * fields.size()];
    for (int n = 0; n < rows.size(); n++) {
      System.arraycopy(rows.get(n), 0, flat, n * fields.size(), fields.size());
    }
    return flat;
  }

  // H2 goes on after a statement that breaks a key, and says afterwards which ones did.
  private static List<List<Object[]>> failed(
      int width, List<Object[]> rows, DataAccessException e) {
    BatchUpdateException batch = e.getCause(BatchUpdateException.class);
    int[] counts = batch == null ? new int[0] : batch.getUpdateCounts();
    if (batch == null || !keyBroken(batch) || counts.length != rows.size() / width) {
      throw e;
    }
    List<List<Object[]>> failed = new ArrayList<>();
    for (int n = 0; n < counts.length; n++) {
      if (counts[n] == Statement.EXECUTE_FAILED) {
        failed.add(rows.subList(n * width, (n + 1) * width));
      }
    }
    return failed;
  }

  // SQL state 23505: unique index or primary key violation.
  private static boolean keyBroken(BatchUpdateException e) {
    return "23505".equals(e.getSQLState());
  }
}
