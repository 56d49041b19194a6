package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.FolderReader;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a folder whose files are a note each, as tools write them that keep Anki's notes in Git:
 * the front matter tells the note's guid or note type. The folder is the deck.
 */
public final class NoteFolderReader implements FolderReader {
  /** Front matter is short; a deck may not be. */
  private static final int MOST_LINES = 100;

  private final ReadOptions options;

  /** Makes a reader. */
  public NoteFolderReader() {
    this(ReadOptions.NONE);
  }

  /** Makes a reader of notes that may be in the encoding that the user says. */
  NoteFolderReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Whether a file is one note of its folder's deck.
   *
   * @param source a file in Markdown
   * @return true if its front matter has a guid or a note type, or if headings such as {@code
   *     Front} and {@code Back} follow; also for a note as ki writes it
   * @throws IOException if it cannot be read
   */
  @Override
  public boolean takes(DeckSource source) throws IOException {
    return NoteFile.is(source.path(), firstLines(source));
  }

  private static List<String> firstLines(DeckSource source) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(source.content().open(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .limit(MOST_LINES)
          .map(line -> line.replace("\uFEFF", "").stripTrailing())
          .toList();
    }
  }

  @Override
  public ReadResult read(String folder, List<DeckSource> files) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    GroupedDiagnostics grouped = new GroupedDiagnostics();
    SideProblems problems = new SideProblems(diagnostics);
    NoteFile reader = new NoteFile(diagnostics, grouped, problems);
    List<NoteDraft> drafts = new ArrayList<>();
    for (DeckSource file : files) {
      reader.read(file, options.encoding()).ifPresent(drafts::add);
    }
    grouped.tell(diagnostics);
    String id =
        files.get(0).knownId().orElseGet(() -> folder.substring(folder.lastIndexOf('/') + 1));
    SourcePosition start = SourcePosition.startOf(folder);
    if (!DeckIds.check(id, start, diagnostics)) {
      return ReadResult.refused(diagnostics);
    }
    DeckInfo info =
        new DeckInfo(
            id, DeckIds.title(id), Optional.empty(), options.defaults().language().tag(), false);
    List<Note> notes =
        new NoteAssembler(info, options.defaults().sides(), diagnostics).assemble(drafts);
    // All files are of one folder, so that any of them knows its neighbours.
    List<Media> media =
        new MediaFinder(files.get(0).neighbours(), diagnostics).find(problems.places().media());
    Deck deck = new Deck(info, notes, media, problems.places().formulas(), start);
    Deck linking = deck.linking(problems.places().links());
    return new ReadResult(Optional.of(linking), diagnostics.sorted());
  }
}
