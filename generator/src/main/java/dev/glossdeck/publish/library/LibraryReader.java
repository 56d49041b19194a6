package dev.glossdeck.publish.library;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.publish.lock.IdentityRestorer;
import dev.glossdeck.publish.lock.LockFile;
import dev.glossdeck.publish.lock.LockedDeck;
import dev.glossdeck.publish.source.DeckFile;
import dev.glossdeck.publish.source.DeckFinder;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.publish.source.Formats;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.markdown.NoteFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all decks of a build and checks what concerns them together. */
public final class LibraryReader {
  private static final String NAMED_TWICE = "the deck is named twice";

  /** Names that the site itself uses at the top of the published folder. */
  private static final Set<String> RESERVED =
      Set.of("assets", "cards", "downloads", "glossary", "index.html", "media", "study", "topics");

  private final Formats formats;
  private final List<String> excluded;
  private final IdentityRestorer restorer;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Diagnostics failures = new Diagnostics();
  private final List<LockedDeck> decks = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();

  public LibraryReader(ReadOptions options) {
    this(options, IdentityRestorer.USUAL);
  }

  public LibraryReader(ReadOptions options, IdentityRestorer restorer) {
    this.formats = new Formats(options);
    this.excluded = options.excluded();
    this.restorer = restorer;
  }

  public ReadLibrary read(List<Path> named) throws IOException {
    readAll(new DeckFinder(diagnostics, failures, excluded).find(named));
    Library library = new Library(decks.stream().map(LockedDeck::deck).toList());
    checkIds(library);
    library.decks().forEach(deck -> diagnostics.addAll(library.glossaryOf(deck).diagnostics()));
    diagnostics.addAll(LockFile.strays(decks));
    Optional<Instant> newest = times.stream().max(Comparator.naturalOrder());
    return new ReadLibrary(library, diagnostics.sorted(), failures.sorted(), decks, newest);
  }

  /** Files that are a note each go together, folder by folder. */
  private void readAll(List<DeckFile> files) {
    Map<String, List<DeckFile>> groups = new LinkedHashMap<>();
    for (DeckFile file : files) {
      String key = isNote(file) ? parent(file.shown()) + "/" : file.shown() + " " + groups.size();
      groups.computeIfAbsent(key, name -> new ArrayList<>()).add(file);
    }
    groups.forEach(
        (key, group) -> {
          DeckFile file = group.get(0);
          if (key.endsWith("/")) {
            guarded(file, LockFile.within(folder(file), file.file()), id -> notes(group, id));
          } else {
            guarded(file, LockFile.beside(file), id -> deck(file, id));
          }
        });
  }

  private boolean isNote(DeckFile file) {
    try {
      return file.shown().toLowerCase(Locale.ROOT).endsWith(".md")
          && NoteFiles.isNote(file.source());
    } catch (IOException | StackOverflowError e) {
      // Reading it as a deck tells why.
      return false;
    }
  }

  private static String parent(String path) {
    return Path.of(path).toAbsolutePath().normalize().getParent().toString().replace('\\', '/');
  }

  private ReadResult notes(List<DeckFile> files, Optional<String> id) throws IOException {
    for (DeckFile file : files) {
      times.add(file.modified());
    }
    String folder = folder(files.get(0));
    return NoteFiles.read(folder, files.stream().map(file -> file.source().known(id)).toList());
  }

  /** The folder of a note as the user knows it, with a name. */
  private static String folder(DeckFile file) {
    int slash = file.shown().lastIndexOf('/');
    String folder = slash < 0 ? parent(file.shown()) : file.shown().substring(0, slash);
    return folder.matches("(?:.*/)?\\.\\.?") ? parent(file.shown()) : folder;
  }

  private ReadResult deck(DeckFile file, Optional<String> id) throws IOException {
    Optional<DeckReader> reader = formats.readerOf(file.shown());
    if (reader.isEmpty()) {
      Diagnostics unknown = new Diagnostics();
      unknown.error(
          SourcePosition.startOf(file.shown()),
          DiagnosticCode.UNKNOWN_FORMAT,
          "the file's ending names no format that can be read",
          "use one of " + formats.endings());
      return ReadResult.refused(unknown);
    }
    times.add(file.modified());
    return reader.get().read(file.source().known(id));
  }

  /** Reads a deck, which may fail, given the id that it is known by. */
  @FunctionalInterface
  private interface Step {
    ReadResult run(Optional<String> id) throws IOException;
  }

  private void guarded(DeckFile file, LockFile lockFile, Step step) {
    try {
      Optional<Lock> lock = lockFile.read(diagnostics, failures);
      ReadResult result = step.run(lock.map(Lock::deckId));
      diagnostics.addAll(excusable(file, result));
      result
          .deck()
          .filter(deck -> !deck.notes().isEmpty())
          .map(deck -> placed(deck, file))
          .map(deck -> restorer.recognise(deck, lockFile, lock, diagnostics))
          .ifPresent(decks::add);
    } catch (StackOverflowError e) {
      // The libraries for Markdown and YAML go down a level of the text at a time.
      diagnostics.error(
          SourcePosition.startOf(file.shown()),
          DiagnosticCode.TOO_DEEP,
          "lists, quotations or brackets are nested too deeply",
          "use fewer levels");
    } catch (IOException e) {
      failures.error(
          SourcePosition.startOf(file.shown()),
          DiagnosticCode.UNREADABLE,
          "the file cannot be read: " + Failures.reason(e),
          "check its permissions");
    }
  }

  /** Of a file in a folder that is no deck at all, the first error says how to leave it out. */
  private static List<Diagnostic> excusable(DeckFile file, ReadResult result) {
    List<Diagnostic> told = new ArrayList<>(result.diagnostics());
    boolean isDeck = result.deck().filter(deck -> !deck.notes().isEmpty()).isPresent();
    if (isDeck || file.isNamed() || told.isEmpty()) {
      return told;
    }
    Diagnostic first = told.get(0);
    String name = file.file().getFileName().toString();
    told.set(
        0,
        new Diagnostic(
            first.severity(),
            first.position(),
            first.code(),
            first.problem(),
            first.remedy() + "; if it is no deck: --exclude \"" + name + "\""));
    return told;
  }

  /** The deck in the folders of its file, with its own below them. */
  private static Deck placed(Deck deck, DeckFile file) {
    // The notes' own folder is the deck.
    boolean isFolder = !deck.source().path().equals(file.shown());
    int around = Math.max(0, file.folders().size() - (isFolder ? 1 : 0));
    List<String> folders =
        Stream.concat(
                file.folders().subList(0, around).stream().map(DeckIds::title),
                deck.info().folders().stream())
            .toList();
    return deck.described(deck.info().within(folders));
  }

  private void checkIds(Library library) {
    Map<String, Deck> byId = new HashMap<>();
    for (Deck deck : library.decks()) {
      Deck other = byId.putIfAbsent(deck.id().toLowerCase(Locale.ROOT), deck);
      if (other != null) {
        refuse(deck, sameId(deck, other));
      } else if (library.isNested() && RESERVED.contains(deck.id().toLowerCase(Locale.ROOT))) {
        refuse(deck, "the site itself uses the name \"" + deck.id() + "\"");
      }
    }
  }

  private static String sameId(Deck deck, Deck other) {
    String path = other.source().path();
    return deck.source().path().equals(path)
        ? NAMED_TWICE
        : "the deck at " + path + " has the id \"" + other.id() + "\" already";
  }

  private void refuse(Deck deck, String problem) {
    diagnostics.error(
        deck.source(),
        DiagnosticCode.DECK_ID,
        problem,
        problem.equals(NAMED_TWICE)
            ? "name the file once, alone or by its folder"
            : "give the deck an id of its own, or its file another name");
  }
}
