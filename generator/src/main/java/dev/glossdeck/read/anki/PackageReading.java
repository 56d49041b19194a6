package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.read.DeckDefaults;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.FirstPlaces;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a deck of an open package. */
final class PackageReading {
  private final DeckSource source;
  private final String id;
  private final Path file;
  private final DeckDefaults defaults;
  private final Diagnostics ofNotes = new Diagnostics();

  /**
   * The reading of a package.
   *
   * @param source the source as the user names it
   * @param id the deck's id
   * @param file the path of the file
   * @param defaults the settings of packages that lack them
   */
  PackageReading(DeckSource source, String id, Path file, DeckDefaults defaults) {
    this.source = source;
    this.id = id;
    this.file = file;
    this.defaults = defaults;
  }

  ReadResult read(PackageArchive zip, Collection collection, Diagnostics diagnostics)
      throws IOException, PackageFault {
    PackageCards cards = PackageCards.of(collection);
    List<Long> ids = cards.inOrder(PackageNotes.ids(collection));
    PackageDecks decks = PackageDecks.of(collection, cards, ids);
    NoteLabels labels = new NoteLabels(source.path());
    TypeFiles types = TypeFiles.of(NoteTypes.of(collection, decks::named), file, zip, collection);
    PackageNotes notes = new PackageNotes(id, types.types(), decks, labels, ofNotes);
    List<NoteDraft> drafts = notes.read(collection, ids);
    if (drafts.isEmpty() && !ofNotes.hasErrors()) {
      diagnostics.error(
          source.start(),
          DiagnosticCode.EMPTY_DECK,
          "the package has no note",
          "export a deck with notes");
    }
    DeckInfo info = info(decks, notes.ours(), diagnostics);
    List<Note> assembled = new NoteAssembler(info, defaults.sides(), ofNotes).assemble(drafts);
    List<Note> named =
        new GlossdeckNames(notes.ours(), ofNotes).of(new Deck(info, assembled, source.start()));
    FirstPlaces places = FirstPlaces.of(named);
    List<Media> media = media(zip, collection, places.media(), types, diagnostics);
    diagnostics.addAll(labels.labelled(ofNotes.sorted(), drafts));
    Deck deck =
        new Deck(
            info, named, media, places.formulas(), source.start(), history(named, notes.changes()));
    return new ReadResult(Optional.of(deck), diagnostics.sorted());
  }

  /** Notes of types of their own keep the time at which learners have them. */
  private static History history(List<Note> notes, Map<Integer, Instant> changes) {
    Map<NoteId, LastChange> known = new HashMap<>();
    for (Note note : notes) {
      Optional.ofNullable(changes.get(note.position().line()))
          .ifPresent(time -> known.put(note.id(), new LastChange(time, false)));
    }
    return known.isEmpty() ? History.NONE : new History(known, Map.of(), Map.of(), List.of());
  }

  private DeckInfo info(
      PackageDecks decks, Map<Integer, GlossdeckTerms> ours, Diagnostics diagnostics) {
    String common = decks.common();
    List<String> levels = DeckProperties.levels(common);
    int last = levels.size() - 1;
    DeckInfo plain =
        new DeckInfo(
            id,
            DeckIds.title(id),
            description(decks.description(common), diagnostics),
            language(ours),
            false);
    return levels.isEmpty()
        ? plain
        : plain.called(levels.get(last)).within(levels.subList(0, last));
  }

  /** The words of a description that is nothing but words. */
  private Optional<String> description(MarkupText text, Diagnostics diagnostics) {
    List<Block> blocks = text.parse().blocks();
    boolean isPlain =
        blocks.size() == 1
            && blocks.get(0) instanceof Block.Paragraph paragraph
            && paragraph.inlines().stream().allMatch(Inline.Text.class::isInstance);
    if (!isPlain && !blocks.isEmpty()) {
      diagnostics.warning(
          source.start(),
          DiagnosticCode.DESCRIPTION,
          "the deck's description is more than plain words, so it is left out",
          "say in one sentence what the deck is, or leave it so");
    }
    return Optional.of(text.plainText()).filter(words -> isPlain && !words.isEmpty());
  }

  /** The language that most notes of our own type have. */
  private String language(Map<Integer, GlossdeckTerms> ours) {
    Map<String, Long> languages =
        ours.values().stream()
            .map(GlossdeckTerms::language)
            .filter(tag -> !tag.isEmpty())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return languages.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        // What is no language is a learner's slip, and no fault of the deck.
        .flatMap(most -> DeckProperties.language(most.getKey()))
        .orElse(defaults.language().tag());
  }

  private List<Media> media(
      PackageArchive zip,
      Collection collection,
      SortedMap<String, SourcePosition> references,
      TypeFiles types,
      Diagnostics diagnostics)
      throws IOException, PackageFault {
    Set<String> wanted = new HashSet<>(references.keySet());
    wanted.addAll(types.names());
    MediaList list = MediaList.of(zip, collection, wanted);
    List<Media> media = new PackageMedia(file, zip, ofNotes).of(references, list);
    // A note that was refused may show them.
    if (list.others() > 0 && !ofNotes.hasErrors()) {
      diagnostics.warning(
          source.start(),
          DiagnosticCode.UNUSED_MEDIA,
          "no note shows " + list.others() + " of the package's media, and they are left out",
          "use them in a note, or leave it so");
    }
    return media;
  }
}
