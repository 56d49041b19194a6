package dev.glossdeck.publish;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.lock.Decisions;
import dev.glossdeck.lock.LockWriter;
import dev.glossdeck.output.NewFiles;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.LockComparison.Stamped;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.library.ReadLibrary;
import dev.glossdeck.publish.lockfile.GitAttributes;
import dev.glossdeck.publish.lockfile.IdentityRestorer;
import dev.glossdeck.publish.lockfile.LockFile;
import dev.glossdeck.publish.source.FoundNames;
import dev.glossdeck.read.type.TypeEdition;
import dev.glossdeck.read.type.TypeLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes the lock beside each deck, or nothing if one of the decks has errors. */
public final class Stamp {
  private final StampOptions options;

  /**
   * Prepares to stamp.
   *
   * @param options the options of the stamp
   */
  public Stamp(StampOptions options) {
    this.options = options;
  }

  /**
   * Stamps: deck and lock, reader, matching, lock. A lock that fits is not written again.
   *
   * @return the result, with lines for people
   * @throws IOException if a lock cannot be written
   */
  public BuildResult run() throws IOException {
    Decisions decisions = options.decisions();
    IdentityRestorer restorer =
        new IdentityRestorer(decisions, options.renewsSlugs(), options.renamesDecks());
    ReadLibrary read = new LibraryReader(options.reading(), restorer).read(options.decks());
    ReadLibrary reading = read.with(unfit(decisions, read));
    if (reading.hasErrors()) {
      return BuildResult.refused(reading);
    }
    Function<Deck, Instant> times = reading.times(options.timestamp());
    LockComparison comparison = LockComparison.of(reading, times);
    List<String> lines = new ArrayList<>();
    for (Stamped deck : comparison.decks()) {
      lines.addAll(write(deck, times.apply(deck.locked().deck())));
    }
    lines.addAll(comparison.details());
    return new BuildResult(Outcome.DONE, reading.diagnostics(), List.of(), lines);
  }

  /** Decisions about cards that are not there. */
  private static List<Diagnostic> unfit(Decisions decisions, ReadLibrary reading) {
    List<String> problems =
        decisions.unmatched(
            reading.locked().stream().map(deck -> deck.matching().taken()).toList());
    return reading.locked().stream()
        .limit(1)
        .flatMap(
            deck -> problems.stream().map(problem -> Stamp.unfit(deck.file().start(), problem)))
        .toList();
  }

  private static Diagnostic unfit(SourcePosition place, String problem) {
    return Diagnostic.error(
        place,
        DiagnosticCode.UNKNOWN_CARD,
        problem,
        "take ids as check tells them: of a card in the lock, and of one whose id is not its"
            + " author's");
  }

  private static List<String> write(Stamped deck, Instant time) throws IOException {
    LockFile file = deck.locked().file();
    Path folder = file.file().toAbsolutePath().getParent();
    String text = LockWriter.write(deck.fitting());
    Optional<String> before = file.content();
    String told = file.shown() + ": ";
    List<String> types = renewTypes(deck, time);
    if (before.filter(text::equals).isPresent()) {
      return types.isEmpty() ? List.of(told + "is up to date") : types;
    }
    String name = file.file().getFileName().toString();
    Optional<GitAttributes> attributes =
        before.isPresent() ? Optional.empty() : GitAttributes.missing(folder, file.pattern());
    try (NewFiles files = NewFiles.in(folder, Set.of(name, GitAttributes.NAME))) {
      files.file(name, text);
      if (attributes.isPresent()) {
        files.file(GitAttributes.NAME, out -> out.write(attributes.get().bytes()));
      }
      files.publish();
    }
    List<String> lines = new ArrayList<>(List.of(told + deck.report()));
    lines.addAll(types);
    attributes.ifPresent(more -> lines.add(more.told()));
    return lines;
  }

  /** Anki takes the templates and the style of a type only if their time is newer. */
  private static List<String> renewTypes(Stamped deck, Instant time) throws IOException {
    String source = deck.locked().deck().source().path();
    List<String> lines = new ArrayList<>();
    for (AnkiType type : deck.changedTypes()) {
      Path own = FoundNames.beside(source, type.edition().folder());
      String main = Files.readString(own.resolve(TypeLayout.MAIN));
      try (NewFiles files = NewFiles.in(own, Set.of(TypeLayout.MAIN))) {
        files.file(TypeLayout.MAIN, TypeEdition.renewed(main, type, type.modified(time)));
        files.publish();
      }
      lines.add(
          type.edition().folder()
              + "/"
              + TypeLayout.MAIN
              + ": the note type \""
              + type.name()
              + "\" has changed; commit it, too");
    }
    return lines;
  }
}
