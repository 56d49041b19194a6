package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Glossary;
import dev.glossdeck.deck.GlossaryEntry;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Anki's packages ({@code .apkg}) in all their formats: notes with their guids, tags, decks
 * and media; note types to questions and answers by their templates. A package has no lines: in a
 * diagnostic the line is the number of the note, in the order in which Anki shows new cards.
 */
public final class PackageDeckReader implements DeckReader {
  private static final String WHOLE_COLLECTION = ".colpkg";

  /** Makes a reader. */
  public PackageDeckReader() {}

  @Override
  public Set<String> endings() {
    return Set.of("apkg", "colpkg");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String id = source.defaultId();
    if (!DeckIds.check(id, source.start(), diagnostics)) {
      return ReadResult.refused(diagnostics);
    }
    try {
      return read(source, id, diagnostics);
    } catch (PackageFault fault) {
      diagnostics.error(source.start(), fault.code(), fault.getMessage(), fault.remedy());
      return ReadResult.refused(diagnostics);
    }
  }

  private static ReadResult read(DeckSource source, String id, Diagnostics diagnostics)
      throws IOException, PackageFault {
    if (source.path().toLowerCase(Locale.ROOT).endsWith(WHOLE_COLLECTION)) {
      throw new PackageFault(
          "package-collection",
          "a .colpkg file is a backup of a whole collection",
          "export the deck from Anki as an .apkg file");
    }
    Path file =
        source
            .content()
            .file()
            .orElseThrow(() -> new IOException("a package can only be read from a disk"));
    try (PackageFile zip = PackageFile.open(file);
        Collection collection = Collection.open(zip.collection())) {
      Map<Long, String> decks = PackageDecks.of(collection);
      String common = PackageDecks.common(decks);
      decks.values().removeIf(common::equals);
      PackageNotes notes = new PackageNotes(source.path(), NoteTypes.of(collection), diagnostics);
      List<NoteDraft> drafts = notes.read(collection, decks);
      if (drafts.isEmpty() && !diagnostics.hasErrors()) {
        diagnostics.error(
            source.start(), "empty-deck", "the package has no note", "export a deck with notes");
      }
      DeckInfo info = info(id, common, notes.ours());
      List<Note> assembled = new NoteAssembler(id, diagnostics).assemble(drafts);
      List<Note> named = named(new Deck(info, assembled, source.start()), notes.ours());
      List<Media> media = media(file, MediaList.of(zip, collection), named, diagnostics);
      return new ReadResult(
          Optional.of(new Deck(info, named, media, source.start())), diagnostics.sorted());
    }
  }

  private static DeckInfo info(String id, String common, Map<String, OurFields> ours) {
    String language =
        ours.values().stream()
            .flatMap(fields -> fields.language().stream())
            .sorted()
            .findFirst()
            .orElse(DeckInfo.DEFAULT_LANGUAGE);
    List<String> levels = DeckProperties.levels(common);
    DeckInfo plain = new DeckInfo(id, DeckIds.title(id), Optional.empty(), language, false);
    int last = levels.size() - 1;
    return levels.isEmpty()
        ? plain
        : plain.called(levels.get(last)).within(levels.subList(0, last));
  }

  /** The notes with what the author has said of their names. */
  private static List<Note> named(Deck deck, Map<String, OurFields> ours) {
    if (ours.isEmpty() || deck.notes().isEmpty()) {
      return deck.notes();
    }
    List<Note> named = new ArrayList<>();
    for (GlossaryEntry entry : Glossary.of(deck).entries()) {
      Note note = entry.note();
      OurFields fields = ours.get(note.id().value());
      named.add(fields == null ? note : note.named(fields.naming(entry)));
    }
    return named;
  }

  private static List<Media> media(
      Path file, Map<String, String> entries, List<Note> notes, Diagnostics diagnostics) {
    List<Media> media = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Map.Entry<String, SourcePosition> reference : MediaFinder.references(notes).entrySet()) {
      String name = reference.getKey();
      used.add(name);
      String entry = entries.get(name);
      if (entry == null) {
        diagnostics.warning(
            reference.getValue(),
            "missing-media",
            "the package has no file \"" + name + "\"",
            "export it from Anki with its media");
      } else {
        media.add(new Media(name, () -> PackageFile.medium(file, entry)));
      }
    }
    long unused = entries.keySet().stream().filter(name -> !used.contains(name)).count();
    if (unused > 0) {
      diagnostics.warning(
          notes.isEmpty() ? SourcePosition.startOf(file.toString()) : notes.get(0).position(),
          "unused-media",
          "no note shows " + unused + " of the package's media, and they are left out",
          "use them in a note, or leave it so");
    }
    return media;
  }
}
