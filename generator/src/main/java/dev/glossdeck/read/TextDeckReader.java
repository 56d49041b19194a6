package dev.glossdeck.read;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads plain text with a card a line: {@code question|answer}. The characters of a field stand for
 * themselves. {@code text-decks.md} among the tests tells the format by example.
 */
public final class TextDeckReader implements DeckReader {
  private static final char BAR = '|';

  /** White space in the sense of Unicode, no-break spaces too. */
  private static final Pattern ENDS = Pattern.compile("(?U)^\\s+|\\s+$");

  /** Makes a reader. */
  public TextDeckReader() {}

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
      if (!line.isBlank()) {
        SourcePosition start = new SourcePosition(source.path(), number, 1);
        draft(line, start, diagnostics).ifPresent(drafts::add);
      }
    }
    if (number == 0 || text.isBlank()) {
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
    int bar = line.indexOf(BAR);
    if (bar < 0) {
      diagnostics.error(
          place(start, line, line.stripTrailing().length()),
          "no-separator",
          "the line has no |",
          "write question|answer");
      return Optional.empty();
    }
    int second = line.indexOf(BAR, bar + 1);
    if (second >= 0) {
      diagnostics.error(
          place(start, line, second),
          "extra-column",
          "the line has more than one |",
          "write question|answer with one |, or use a Markdown deck");
      return Optional.empty();
    }
    return fields(line, bar, start, diagnostics);
  }

  private static Optional<NoteDraft> fields(
      String line, int bar, SourcePosition start, Diagnostics diagnostics) {
    MarkupText question = plain(line.substring(0, bar));
    MarkupText answer = plain(line.substring(bar + 1));
    if (question.isEmpty()) {
      diagnostics.error(
          start, "empty-question", "the card has no question", "write it before the |");
    }
    if (answer.isEmpty()) {
      diagnostics.error(
          place(start, line, bar + 1),
          "empty-answer",
          "the card has no answer",
          "write it after the |");
    }
    if (question.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    int indent = line.length() - line.stripLeading().length();
    return Optional.of(
        new NoteDraft(
            Optional.empty(),
            question,
            answer,
            List.of(),
            Optional.empty(),
            List.of(),
            Naming.NONE,
            place(start, line, indent)));
  }

  private static MarkupText plain(String field) {
    String text = Normalizer.normalize(field, Normalizer.Form.NFC);
    return new MarkupText(ENDS.matcher(text).replaceAll(""), MarkupFormat.PLAIN);
  }

  private static SourcePosition place(SourcePosition start, String line, int index) {
    return start.plusColumns(line.codePointCount(0, index));
  }
}
