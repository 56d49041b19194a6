package dev.glossdeck.publish;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.output.Hashes;
import dev.glossdeck.output.MadeFiles;
import dev.glossdeck.output.PublishedFolder;
import dev.glossdeck.publish.BuildResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leaves a build out if it would make what is there: the same options and tool, the same content of
 * all files that are read, and a published folder that nobody has touched. Times of files do not
 * count, but for those of decks where they are the time of the outputs. What the last build read is
 * kept in the user's cache, not among what is published.
 */
final class FreshBuild {
  /** Behind the name of a build's record: its cards, which only a build that is made reads. */
  private static final String CARDS = ".cards";

  /** Behind the name of a build's record: what its files were made of. */
  private static final String MADE = ".made";

  private static final int MOST_TOLD = 3;

  private final BuildOptions options;
  private final String tool;
  private final String identity;
  private final Path file;

  private FreshBuild(BuildOptions options, String tool, Path file) {
    this.options = options;
    this.tool = hash(tool);
    this.identity = hash(tool + "\n" + said(options));
    this.file = file;
  }

  /** A build that hands over what it read. */
  interface Observed {
    BuildResult run(Observer observer) throws IOException;
  }

  /** Follows a build. */
  interface Observer {
    /** An observer that ignores the decks and keeps no files. */
    Observer NONE = library -> {};

    /** Receives the decks that were read, before anything is made of them. */
    void read(Library library) throws IOException;

    /** The files that need not be made again. */
    default MadeFiles made() {
      return MadeFiles.none();
    }
  }

  /**
   * A build that can be left out.
   *
   * @param options with a cache, and without fonts of the machine, which nobody can compare
   * @param tool identifies the tool; empty if it cannot be identified
   */
  static Optional<FreshBuild> of(BuildOptions options, Optional<String> tool) {
    boolean isComparable = options.outputs().pdf().fonts().finder().isEmpty();
    if (!isComparable || tool.isEmpty() || options.cache().isEmpty()) {
      return Optional.empty();
    }
    Path folder = options.folder().toAbsolutePath().normalize();
    String name = hash(folder.toString()) + ".build";
    Path file = options.cache().get().resolve("builds").resolve(name);
    return Optional.of(new FreshBuild(options, tool.get(), file));
  }

  /**
   * Builds, unless that would change nothing.
   *
   * @param build does the work
   * @return its result, or the last one without figures
   * @throws IOException as the build does
   */
  BuildResult run(Observed build) throws IOException {
    NavigableMap<String, String> before;
    try {
      before = BuildInputs.of(options);
    } catch (IOException e) {
      // The build says better what cannot be read.
      return build.run(Observer.NONE);
    }
    Optional<BuildRecord> last = last();
    if (last.isPresent() && isFresh(last.get(), before)) {
      return upToDate(last.get());
    }
    BuildNotes notes = new BuildNotes(made());
    BuildResult result = build.run(notes);
    if (result.outcome() != Outcome.DONE) {
      return result;
    }
    List<String> reasons = new ArrayList<>();
    KnownCards cards = notes.cards();
    last.ifPresent(known -> reasons.addAll(reasons(known, before, cards)));
    reasons.addAll(notes.kept());
    keep(before, notes, result);
    return result.withNotices(reasons);
  }

  /** The record of the last build's files, if this version of the tool made them. */
  private MadeFiles made() {
    String text = kept(MADE).orElse("");
    return MadeFiles.parse(text.startsWith(tool + "\n") ? text : "");
  }

  private Optional<String> kept(String ending) {
    Path kept = beside(ending);
    try {
      return Files.exists(kept) ? Optional.of(Files.readString(kept)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** The reasons to make a build again, a line each. */
  private List<String> reasons(BuildRecord last, Map<String, String> inputs, KnownCards cards) {
    if (!last.options().equals(identity)) {
      return List.of("made again: the settings or the tool have changed");
    }
    List<String> lines = new ArrayList<>();
    kept(CARDS).map(KnownCards::parse).map(cards::since).ifPresent(lines::addAll);
    if (!lines.isEmpty()) {
      return lines;
    }
    SortedMap<String, String> changed = new TreeMap<>(inputs);
    changed.entrySet().removeAll(last.inputs().entrySet());
    changed.keySet().stream()
        .filter(path -> !path.isEmpty())
        .limit(MOST_TOLD)
        .forEach(path -> lines.add(Path.of(path).getFileName() + " has changed"));
    return lines.isEmpty() ? List.of("made again: files are new, gone or not as they were") : lines;
  }

  /** Keeps what was read and made, for the next build. */
  private void keep(NavigableMap<String, String> before, BuildNotes notes, BuildResult result) {
    try {
      Optional<BuildRecord> record = record(before, notes, result);
      write(beside(MADE), tool + "\n" + notes.made().text());
      if (record.isPresent()) {
        write(file, record.get().text());
        write(beside(CARDS), notes.cards().text());
      }
    } catch (IOException e) {
      // The cache may be read-only or full, or a file gone meanwhile; then the next build is made.
      return;
    }
  }

  /**
   * The record of the decks that were read; empty if they were changed meanwhile, when nobody knows
   * which of the two it was.
   */
  private Optional<BuildRecord> record(
      NavigableMap<String, String> before, BuildNotes notes, BuildResult result)
      throws IOException {
    Optional<String> output = PublishedFolder.identity(options.folder());
    boolean isSame =
        notes.media().isPresent()
            && lacksNothing(result)
            && BuildInputs.of(options).equals(before)
            && BuildInputs.again(notes.media().get().keySet()).equals(notes.media().get());
    return output
        .filter(any -> isSame)
        .map(
            hash ->
                new BuildRecord(
                    identity,
                    before,
                    notes.media().get(),
                    hash,
                    result.diagnostics(),
                    result.notices()));
  }

  /** A picture or sound that was not there may come without any other change. */
  private static boolean lacksNothing(BuildResult result) {
    return result.diagnostics().stream()
        .noneMatch(one -> one.code() == DiagnosticCode.MISSING_MEDIA);
  }

  private static void write(Path file, String text) throws IOException {
    SingleFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<BuildRecord> last() {
    return kept("").flatMap(BuildRecord::parse);
  }

  private boolean isFresh(BuildRecord last, NavigableMap<String, String> inputs)
      throws IOException {
    return last.options().equals(identity)
        && last.inputs().equals(inputs)
        && BuildInputs.again(last.media().keySet()).equals(last.media())
        && Optional.of(last.output()).equals(PublishedFolder.intact(options.folder()));
  }

  private BuildResult upToDate(BuildRecord last) {
    List<String> notices = new ArrayList<>(last.notices());
    long files =
        BuildInputs.count(last.inputs().keySet()) + BuildInputs.count(last.media().keySet());
    notices.add("nothing has changed in " + files + (files == 1 ? " file" : " files"));
    return new BuildResult(Outcome.DONE, last.diagnostics(), List.of(), notices);
  }

  /** All that a user said, as text. */
  private static String said(BuildOptions options) {
    return Path.of("").toAbsolutePath() + "\n" + RecordText.of(options);
  }

  private static String hash(String text) {
    return Hashes.of(text);
  }
}
