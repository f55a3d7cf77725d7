package matinee.ingest;

import java.util.function.Consumer;

/** What an empty database is filled with: {@code auto}, {@code starter}, or a source by name. */
public final class FirstDataSet {
  /** Fetch from the web, or else use the starter set. */
  public static final String AUTO = "auto";

  /** The set that comes with Matinee; nothing is asked of the network. */
  public static final String STARTER = "starter";

  private final Importer importer;
  private final DataSetSources sources;
  private final String address;
  private final String starterFolder;
  private final Consumer<String> say;

  /**
   * Prepares to fill an empty database.
   *
   * @param address what {@code auto} fetches
   * @param say takes lines for a person
   */
  public FirstDataSet(
      Importer importer, DataSetSources sources, String address, Consumer<String> say) {
    this(importer, sources, address, "starter", say);
  }

  FirstDataSet(
      Importer importer,
      DataSetSources sources,
      String address,
      String starterFolder,
      Consumer<String> say) {
    this.importer = importer;
    this.sources = sources;
    this.address = address;
    this.starterFolder = starterFolder;
    this.say = say;
  }

  /**
   * Fills the database as {@code choice} says, unless some data set is there already.
   *
   * @return whether something was imported
   * @throws ImportException if the chosen data set cannot be imported; {@code auto} never does
   */
  public boolean load(String choice) {
    if (!importer.nothingImported()) {
      return false;
    }
    switch (choice) {
      case AUTO -> fetchOrStart();
      case STARTER -> start();
      default -> load(sources.open(choice));
    }
    return true;
  }

  private void fetchOrStart() {
    try {
      load(sources.open(address));
    } catch (ImportException e) {
      say.accept(e.getMessage() + " Using the starter set, whose ratings are simulated.");
      start();
    }
  }

  private void start() {
    load(ClasspathSource.of(STARTER, starterFolder));
  }

  private void load(DataSetSource opened) {
    try (DataSetSource source = opened) {
      tell(importer.run(source), Origin.of(source, Layouts.recognise(source).teller()));
    }
  }

  private void tell(ImportReport report, Origin origin) {
    report.lines().forEach(say);
    tell("Licence: ", origin.licence());
    tell("Please cite: ", origin.citation());
    tell("From: ", origin.home());
  }

  private void tell(String what, String text) {
    if (!text.isEmpty()) {
      say.accept(what + text);
    }
  }
}
