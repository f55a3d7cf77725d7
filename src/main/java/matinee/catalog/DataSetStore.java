package matinee.catalog;

import static matinee.store.schema.Tables.DATA_SET;

import java.util.List;
import matinee.store.Database;
import org.jooq.DSLContext;

/** The data sets that films and ratings came from. */
public final class DataSetStore {
  private final DSLContext sql;

  public DataSetStore(Database database) {
    this.sql = database.sql();
  }

  /** What is owed to each data set, oldest first. */
  public List<Credit> credits() {
    return sql.selectFrom(DATA_SET)
        .orderBy(DATA_SET.ID)
        .fetch(
            row ->
                new Credit(
                    row.getTitle(),
                    row.getSimulated(),
                    row.getLicence(),
                    row.getCitation(),
                    row.getHome(),
                    ""));
  }

  /**
   * A data set's due.
   *
   * @param title its name for people
   * @param simulated whether its ratings are made up
   * @param licence its terms in a sentence
   * @param citation how to cite it
   * @param home its address
   * @param logo its logo's path on this site, empty for none
   */
  public record Credit(
      String title, boolean simulated, String licence, String citation, String home, String logo) {
    Credit titled(String other) {
      return new Credit(other, simulated, licence, citation, home, logo);
    }
  }
}
