package matinee.training;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matinee.recommend.ModelSet;
import matinee.recommend.ModelSetTrainer;
import matinee.recommend.Parts;
import matinee.training.LiveModels.Live;
import matinee.training.TrainingRun.KeptFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of the last {@link #KEPT} trainings that went live, on disk, so that a start need not
 * wait for a training and an earlier one can be chosen again.
 *
 * <p>What stands in the table of runs counts: a file that no run knows is what a killed process
 * left, and goes. A damaged file is set aside under another name, and its run forgets it; of such
 * files the newest run's stays, for whoever wants to know what happened to the disk.
 */
public final class KeptModels {
  /** How many are kept. */
  public static final int KEPT = 5;

  private static final Logger LOG = LoggerFactory.getLogger(KeptModels.class);
  private static final String ENDING = ".models";
  private static final String ASIDE = ".damaged";
  private static final String NAME = "run-(\\d{1,18})" + Pattern.quote(ENDING);

  /** The names of files that were written here, finished or not. */
  private static final Pattern OURS =
      Pattern.compile(NAME + "(" + Pattern.quote(ModelFile.UNFINISHED) + ")?");

  private static final Pattern DAMAGED = Pattern.compile(NAME + Pattern.quote(ASIDE));

  private final Path folder;
  private final RunStore runs;
  private final TrainingStore store;
  private final ModelSetTrainer trainer;

  /**
   * @param folder where the files are; made when the first is written
   * @param trainer of the models, which restores them
   */
  public KeptModels(Path folder, RunStore runs, TrainingStore store, ModelSetTrainer trainer) {
    this.folder = folder;
    this.runs = runs;
    this.store = store;
    this.trainer = trainer;
  }

  /**
   * Writes the models of {@code run}.
   *
   * @throws IOException where the disk is full or the folder cannot be written
   */
  KeptFile keep(long run, ModelSet models) throws IOException {
    Files.createDirectories(folder);
    return ModelFile.write(folder.resolve("run-" + run + ENDING), models.parts());
  }

  /** Deletes the files of all but the last few that went live. */
  void prune() {
    List<TrainingRun> kept = runs.kept();
    for (TrainingRun old : kept.subList(Math.min(KEPT, kept.size()), kept.size())) {
      runs.forgetFile(old.id(), old.message());
    }
    sweep();
  }

  /**
   * Deletes what no run knows: what a killed process or a broken training left, what {@link #prune}
   * forgot, and of the damaged files all but the newest run's. Files of other names stay.
   */
  void sweep() {
    Set<String> known =
        runs.kept().stream()
            .flatMap(run -> Optional.ofNullable(run.file()).stream())
            .map(KeptFile::name)
            .collect(Collectors.toSet());
    delete(name -> OURS.matcher(name).matches() && !known.contains(name));
    deleteDamaged();
  }

  private void deleteDamaged() {
    NavigableMap<Long, String> damaged = new TreeMap<>();
    for (Path file : files()) {
      Matcher name = DAMAGED.matcher(file.getFileName().toString());
      if (name.matches()) {
        damaged.put(Long.parseLong(name.group(1)), name.group());
      }
    }
    damaged.pollLastEntry();
    delete(damaged::containsValue);
  }

  private void delete(Predicate<String> which) {
    for (Path file : files()) {
      if (which.test(file.getFileName().toString())) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          LOG.warn("The file {} could not be deleted: {}", file, e.toString());
        }
      }
    }
  }

  /** The files in the folder; none where it cannot be read. */
  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS)).toList();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The folder {} could not be read: {}", folder, e.toString());
      return List.of();
    }
  }

  /** The models that went live last, of those that can be read. */
  Optional<Live> latest() {
    for (TrainingRun run : runs.kept()) {
      Live live = read(run);
      if (live != null) {
        return Optional.of(live);
      }
    }
    return Optional.empty();
  }

  /** The models of {@code run}; empty where they cannot be read, which the log explains. */
  Optional<Live> of(long run) {
    return runs.find(run).map(this::read);
  }

  private @Nullable Live read(TrainingRun run) {
    KeptFile kept = run.file();
    if (kept == null) {
      return null;
    }
    Path file = folder.resolve(kept.name());
    try {
      Parts parts = ModelFile.read(file, kept);
      ModelSet models = trainer.restoreSet(parts);
      TrainingStore.Films films = store.films(models.items());
      if (films.missing() * 10 > models.items().size()) {
        LOG.warn("The models of training {} are of other films", run.id());
        return null;
      }
      return new Live(models, films.releaseYears(), run.id());
    } catch (ModelFile.Damaged e) {
      setAside(file, run.id(), String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      LOG.warn("The models in {} are gone", file);
      runs.forgetFile(run.id(), "The file of its models is gone.");
    } catch (IOException e) {
      LOG.warn("The models in {} cannot be read now: {}", file, e.toString());
    } catch (IllegalArgumentException e) {
      LOG.warn("The models in {} do not fit this Matinee: {}", file, e.getMessage());
    }
    return null;
  }

  private void setAside(Path file, long run, String trouble) {
    LOG.warn("The models in {} are damaged and set aside: {}", file, trouble);
    try {
      Path aside = file.resolveSibling(file.getFileName() + ASIDE);
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The file {} could not be set aside: {}", file, e.toString());
    }
    runs.forgetFile(run, "The file of its models was damaged: " + trouble + ".");
    deleteDamaged();
  }
}
