package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.TextDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a folder whose files are a note each, as tools write them that keep Anki's notes in Git:
 * the front matter tells the note's guid or note type. The folder is the deck.
 */
public final class NoteFiles {
  /** Front matter is short; a deck may not be. */
  private static final int MOST_LINES = 100;

  private static final String FENCE = "---";

  /** A heading below front matter that no deck has. */
  private static final Pattern FRONT = Pattern.compile("(?i)#{1,6}\\s+front\\s*:?");

  private NoteFiles() {}

  /**
   * Whether a file is one note of its folder's deck.
   *
   * @param source a file in Markdown
   * @return true if its front matter has a guid or a note type, or a heading {@code Front} follows
   * @throws IOException if it cannot be read
   */
  public static boolean isNote(DeckSource source) throws IOException {
    List<String> lines = firstLines(source);
    if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
      return false;
    }
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    boolean namesItsFront =
        lines.stream().skip(end + 1).anyMatch(line -> FRONT.matcher(line).matches());
    return end > 0
        && (namesItsFront
            || NoteMatter.isNote(FrontMatter.read(source.path(), lines, new Diagnostics())));
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

  /**
   * Reads the notes of a folder.
   *
   * @param folder the folder as the user knows it; its name is the deck's id
   * @param files its notes in order
   * @return the deck, and what is wrong with it, each in its file
   * @throws IOException if a file cannot be read
   */
  public static ReadResult read(String folder, List<DeckSource> files) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourcePosition start = SourcePosition.startOf(folder);
    String id = new DeckSource(folder, () -> null, DeckSource.Neighbours.NONE).fileName();
    List<NoteDraft> drafts = new ArrayList<>();
    for (DeckSource file : files) {
      Optional<String> text = new TextDecoder(file, diagnostics).decode();
      text.flatMap(content -> new NoteMatter(file.path(), content, diagnostics).draft())
          .ifPresent(drafts::add);
    }
    if (!DeckIds.check(id, start, diagnostics)) {
      return ReadResult.refused(diagnostics);
    }
    List<Note> notes = new NoteAssembler(id, diagnostics).assemble(drafts);
    // All files are of one folder, so that any of them knows its neighbours.
    List<Media> media = new MediaFinder(files.get(0).neighbours(), diagnostics).of(notes);
    DeckInfo info =
        new DeckInfo(id, DeckIds.title(id), Optional.empty(), DeckInfo.DEFAULT_LANGUAGE, false);
    return new ReadResult(Optional.of(new Deck(info, notes, media, start)), diagnostics.sorted());
  }
}
