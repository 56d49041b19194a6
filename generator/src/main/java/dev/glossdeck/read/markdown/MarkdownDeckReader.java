package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Markdown: {@code #} is the deck's title, {@code ##} a question and what stands below its
 * answer; where a deck has {@code ###}, these are the questions and {@code ##} the topics. {@code
 * markdown-decks.md} among the tests tells the format by example.
 */
public final class MarkdownDeckReader implements DeckReader {

  /** Makes a reader. */
  public MarkdownDeckReader() {}

  @Override
  public Set<String> endings() {
    return Set.of("md");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = new TextDecoder(source, diagnostics).decode();
    if (text.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    List<String> lines = text.get().lines().toList();
    FrontMatter matter = FrontMatter.read(source.path(), lines, diagnostics);
    MarkdownSettings settings = new MarkdownSettings(matter, diagnostics);
    List<NoteDraft> drafts;
    Optional<DeckInfo> info;
    if (CardLines.areIn(lines, matter.lines())) {
      info = settings.info(source, CardLines.title(lines, matter.lines()));
      drafts =
          new CardNotes(source.path(), settings.tags(), diagnostics)
              .drafts(CardLines.of(source.path(), lines, matter.lines(), diagnostics));
    } else {
      List<MarkdownSection> sections =
          MarkdownOutline.of(source.path(), lines, matter.lines(), diagnostics);
      info =
          settings.info(
              source,
              sections.stream().filter(s -> s.level() == 1).map(MarkdownNotes::title).findFirst());
      drafts =
          new MarkdownNotes(source.path(), settings.tags(), settings.kind(), diagnostics)
              .drafts(sections);
    }
    refuseEmpty(source.start(), drafts, diagnostics);
    if (info.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    List<Note> notes = new NoteAssembler(info.get().id(), diagnostics).assemble(drafts);
    List<Media> media = new MediaFinder(source.neighbours(), diagnostics).of(notes);
    return new ReadResult(
        Optional.of(new Deck(info.get(), notes, media, source.start())), diagnostics.sorted());
  }

  private static void refuseEmpty(
      SourcePosition start, List<NoteDraft> drafts, Diagnostics diagnostics) {
    if (drafts.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          start,
          "empty-deck",
          "the deck has no card",
          "write ## question, and the answer below it");
    }
  }
}
