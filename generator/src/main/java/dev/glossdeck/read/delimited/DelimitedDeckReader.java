package dev.glossdeck.read.delimited;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.TextDecoder;
import dev.glossdeck.read.Whitespace;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads plain text with a card a line: {@code question|answer}. The characters of a field stand for
 * themselves. {@code text-decks.md} among the tests tells the format by example.
 */
public final class DelimitedDeckReader implements DeckReader {
  /** Makes a reader. */
  public DelimitedDeckReader() {}

  @Override
  public Set<String> endings() {
    return Set.of("txt");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String id = source.defaultId();
    boolean named = DeckIds.check(id, source.start(), diagnostics);
    Optional<String> text = new TextDecoder(source, diagnostics).decode();
    if (!named || text.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    List<NoteDraft> drafts = drafts(source, text.get(), diagnostics);
    List<Note> notes = new NoteAssembler(id, diagnostics).assemble(drafts);
    DeckInfo info =
        new DeckInfo(id, DeckIds.title(id), Optional.empty(), DeckInfo.DEFAULT_LANGUAGE, false);
    return new ReadResult(Optional.of(new Deck(info, notes, source.start())), diagnostics.sorted());
  }

  private static List<NoteDraft> drafts(DeckSource source, String text, Diagnostics diagnostics) {
    List<NoteDraft> drafts = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      from = end < 0 ? text.length() : end + 1;
      number++;
      if (!Whitespace.trim(line).isEmpty()) {
        SourcePosition start = new SourcePosition(source.path(), number, 1);
        draft(line, start, diagnostics).ifPresent(drafts::add);
      }
    }
    if (drafts.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          source.start(),
          "empty-deck",
          "the deck has no card",
          "write question|answer, one a line");
    }
    return drafts;
  }

  private static Optional<NoteDraft> draft(
      String line, SourcePosition start, Diagnostics diagnostics) {
    List<TextFields.Field> fields = TextFields.of(line);
    for (TextFields.Field field : fields) {
      if (field.isOpen()) {
        diagnostics.error(
            place(start, line, field.start()),
            "unclosed-quote",
            "the quotation mark does not close",
            "close it before the | or at the end of the line");
        return Optional.empty();
      }
    }
    if (fields.size() == 1) {
      diagnostics.error(
          place(start, line, line.stripTrailing().length()),
          "no-separator",
          "the line has no |",
          "write question|answer");
      return Optional.empty();
    }
    if (fields.size() > 2) {
      diagnostics.error(
          place(start, line, line.lastIndexOf('|', fields.get(2).start() - 1)),
          "extra-column",
          "the line has more than one |",
          "put a field that holds | into quotation marks");
      return Optional.empty();
    }
    return draft(fields.get(0), fields.get(1), line, start, diagnostics);
  }

  private static Optional<NoteDraft> draft(
      TextFields.Field front,
      TextFields.Field back,
      String line,
      SourcePosition start,
      Diagnostics diagnostics) {
    if (front.text().isEmpty()) {
      diagnostics.error(
          start, "empty-question", "the card has no question", "write it before the |");
    }
    if (back.text().isEmpty()) {
      diagnostics.error(
          place(start, line, back.start()),
          "empty-answer",
          "the card has no answer",
          "write it after the |");
    }
    if (front.text().isEmpty() || back.text().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteDraft(
            Optional.empty(),
            plain(front.text()),
            plain(back.text()),
            List.of(),
            Optional.empty(),
            List.of(),
            Naming.NONE,
            NoteKind.BASIC,
            Optional.empty(),
            place(start, line, front.start())));
  }

  private static MarkupText plain(String field) {
    return new MarkupText(Normalizer.normalize(field, Normalizer.Form.NFC), MarkupFormat.PLAIN);
  }

  private static SourcePosition place(SourcePosition start, String line, int index) {
    return start.plusColumns(line.codePointCount(0, index));
  }
}
