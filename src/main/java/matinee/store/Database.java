package matinee.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The open database, its schema up to date. One process at a time may hold a home folder open.
 *
 * <p>A transaction has left the process before its commit returns, so that it survives the process,
 * however that ends. Thread-safe.
 */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;

  /*
   * DB_CLOSE_DELAY: the database closes when we say so, not when the pool happens to be empty.
   * LOCK_TIMEOUT (ms): how long one writer waits for another's rows.
   */
  private static final String OPTIONS = ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

  /*
   * WRITE_DELAY: H2 would otherwise answer a commit before the data leave the process.
   * DB_CLOSE_ON_EXIT: on SIGTERM, requests still running must not lose the database under them.
   */
  private static final String FILE_OPTIONS = OPTIONS + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  private final DataSource h2;
  private final HikariDataSource pool;
  private final DSLContext sql;

  private Database(DataSource h2) {
    this.h2 = h2;
    this.pool = pool(h2);
    this.sql = DSL.using(pool, SQLDialect.H2);
  }

  /**
   * Opens the database of a home folder, creating both where they are missing.
   *
   * @throws HomeException if another Matinee uses the folder, or it cannot be read or written
   */
  public static Database open(Path home) {
    Path folder = home.toAbsolutePath().normalize();
    if (folder.toString().indexOf(';') >= 0) {
      throw new HomeException("The home folder's name may not hold a semicolon: " + folder);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new HomeException("The home folder " + folder + " cannot be created: " + e, e);
    }
    return open("jdbc:h2:file:" + folder.resolve("matinee") + FILE_OPTIONS, folder.toString());
  }

  /** Opens an empty database that lives in memory until it is closed. */
  public static Database inMemory() {
    return open("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, "memory");
  }

  private static Database open(String url, String place) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl(url);
    h2.setUser("sa");
    // The pool would log a failed first connection with its stack trace; a person needs one line.
    try (Connection first = h2.getConnection();
        Statement shutdown = first.createStatement()) {
      try {
        migrate(h2, place);
        return new Database(h2);
      } catch (RuntimeException e) {
        // It would stay open (DB_CLOSE_DELAY), and the next try be told that another has it.
        shutdown.execute("shutdown");
        throw e;
      }
    } catch (SQLException e) {
      throw refusal(e, place);
    }
  }

  private static HomeException refusal(SQLException e, String place) {
    if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new HomeException.InUse(
          "Another Matinee uses the home folder "
              + place
              + ". Stop it first, or choose another folder with --home.",
          e);
    }
    return new HomeException(
        "The database in " + place + " cannot be opened: " + e.getMessage(), e);
  }

  private static void migrate(DataSource source, String place) {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:sql")
          // A database from a newer Matinee is refused rather than written to.
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new HomeException(
          "The database in "
              + place
              + " does not fit this version of Matinee (is it from a newer one?): "
              + e.getMessage(),
          e);
    }
  }

  private static HikariDataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("matinee");
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }

  /** Where stores write their SQL. Each statement commits by itself, or use its transactions. */
  public DSLContext sql() {
    return sql;
  }

  /** Closes the database in order; statements still running fail. */
  @Override
  public void close() {
    if (pool.isClosed()) {
      return;
    }
    pool.close();
    try (Connection last = h2.getConnection();
        Statement shutdown = last.createStatement()) {
      shutdown.execute("shutdown");
    } catch (SQLException e) {
      throw new HomeException("The database did not close in order: " + e.getMessage(), e);
    }
  }
}
