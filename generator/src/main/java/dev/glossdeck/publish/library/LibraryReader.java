package dev.glossdeck.publish.library;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.link.UnknownCards;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.lock.Lock;
import dev.glossdeck.publish.lockfile.IdentityRestorer;
import dev.glossdeck.publish.lockfile.LockFile;
import dev.glossdeck.publish.lockfile.LockedDeck;
import dev.glossdeck.publish.source.DeckFile;
import dev.glossdeck.publish.source.DeckFinder;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.publish.source.Formats;
import dev.glossdeck.publish.source.PageFinder;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.markdown.PageReader;
import dev.glossdeck.read.type.TypeLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads all decks and pages of a build and checks what concerns them together. */
public final class LibraryReader {
  private static final String NAMED_TWICE = "the deck is named twice";

  private final Formats formats;
  private final ReadOptions options;
  private final IdentityRestorer restorer;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Diagnostics failures = new Diagnostics();
  private final List<LockedDeck> decks = new ArrayList<>();
  private final Map<String, Instant> times = new HashMap<>();

  public LibraryReader(ReadOptions options) {
    this(options, IdentityRestorer.USUAL);
  }

  public LibraryReader(ReadOptions options, IdentityRestorer restorer) {
    this.formats = new Formats(options);
    this.options = options;
    this.restorer = restorer;
  }

  public ReadLibrary read(List<Path> named) throws IOException {
    DeckFinder finder = new DeckFinder(diagnostics, failures, options);
    DeckGroup.of(finder.find(named), formats, finder).forEach(this::read);
    Library library = new Library(decks.stream().map(LockedDeck::deck).toList(), pages());
    checkIds(library);
    diagnostics.addAll(library.nameProblems());
    diagnostics.addAll(UnknownCards.of(library));
    diagnostics.addAll(LockFile.strays(decks));
    return new ReadLibrary(library, diagnostics.sorted(), failures.sorted(), decks, times);
  }

  private WrittenPages pages() {
    if (options.pages().isEmpty()) {
      return WrittenPages.NONE;
    }
    Path folder = options.pages().get();
    try {
      List<DeckFile> files = new PageFinder(diagnostics, failures).find(folder);
      List<DeckSource> sources = files.stream().map(DeckFile::source).toList();
      return new PageReader(options, diagnostics).read(sources);
    } catch (IOException e) {
      failures.add(Failures.unreadable(folder.toString(), "a page", e));
      return WrittenPages.NONE;
    }
  }

  private void read(DeckGroup group) {
    DeckFile file = group.first();
    LockFile lockFile = group.lockFile();
    try {
      Optional<Lock> lock = lockFile.read(diagnostics, failures);
      List<Instant> written = new ArrayList<>();
      ReadResult result = read(group, lock.map(Lock::deckId), written);
      diagnostics.addAll(excusable(file, result));
      Optional<Deck> deck = result.deck().filter(one -> !one.notes().isEmpty());
      if (deck.isPresent()) {
        Deck placed = placed(tagged(deck.get()), file);
        decks.add(restorer.recognise(placed, lockFile, lock, diagnostics));
        times.put(placed.id(), Collections.max(written));
      }
    } catch (StackOverflowError e) {
      // flexmark goes down a call or more for each level of the text, and its patterns for each
      // character of a link's title; nothing short of parsing Markdown could count them before.
      diagnostics.error(
          SourcePosition.startOf(file.shown()),
          DiagnosticCode.TOO_DEEP,
          "lists, quotations or brackets are nested too deeply",
          "use fewer levels");
    } catch (IOException e) {
      failures.add(Failures.unreadable(file.shown(), "the file", e));
    }
  }

  /** Reads a deck, and notes when each of its files was written. */
  private ReadResult read(DeckGroup group, Optional<String> id, List<Instant> written)
      throws IOException {
    Optional<DeckReader> reader = formats.readerOf(group.first().shown());
    if (reader.isEmpty()) {
      return ReadResult.refused(unknown(group.first()));
    }
    for (DeckFile file : group.files()) {
      written.add(file.modified());
    }
    Set<String> beside = new TreeSet<>();
    List<DeckSource> sources =
        group.files().stream().map(file -> file.source().known(id).watched(beside::add)).toList();
    ReadResult result =
        group.folderReader().isPresent()
            ? group.folderReader().get().read(group.folder(), sources)
            : reader.get().read(sources.get(0));
    // A note type is taken for newer by its time; of media the bytes count.
    written.addAll(group.first().modified(TypeLayout.filesOfTypes(beside)));
    return result;
  }

  private Diagnostics unknown(DeckFile file) {
    Diagnostics unknown = new Diagnostics();
    unknown.error(
        SourcePosition.startOf(file.shown()),
        DiagnosticCode.UNKNOWN_FORMAT,
        "the file's ending names no format that can be read",
        "use one of " + formats.endings());
    return unknown;
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

  private Deck tagged(Deck deck) {
    List<String> tags = options.defaults().tags();
    return tags.isEmpty()
        ? deck
        : deck.remembered(
            deck.notes().stream().map(note -> note.tagged(tags)).toList(), deck.history());
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
      } else if (library.isNested() && DeckPaths.isReserved(deck.id())) {
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
