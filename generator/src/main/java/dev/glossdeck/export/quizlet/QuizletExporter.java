package dev.glossdeck.export.quizlet;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.PlainTextRenderer;
import dev.glossdeck.markup.tree.Whitespace;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes each deck as text for Quizlet's import, with the separators that it offers first: a line a
 * card, a tab between term and definition. UTF-8, lines end with LF. White space within a side is
 * folded to single spaces, since nothing quotes a tab or a line break there.
 *
 * <p>A note is one pair of term and definition, a reversed one too: Quizlet itself asks in both
 * directions. A cloze note is a pair for each of its gaps: the text with the gap as {@code […]},
 * and the whole text with the answer behind it. Further fields follow the answer with their names.
 *
 * <p>Formulas are words and signs, pictures the words that describe them. That pictures and sounds
 * stay behind is told in one warning a deck; a side that has no words at all is {@code …}.
 */
public final class QuizletExporter implements Exporter {
  private static final Download TEXT = new Download("quizlet.txt", "downloadQuizlet");

  /** The format as users select it. */
  public static final OutputFormat FORMAT = OutputFormat.onRequest("quizlet", TEXT);

  private static final String NO_WORDS = "\u2026";

  /** Makes the exporter, which has no options. */
  public QuizletExporter() {}

  @Override
  public OutputFormat format() {
    return FORMAT;
  }

  @Override
  public ExportReport export(Library library, Output output) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    int terms = 0;
    for (Deck deck : library.decks()) {
      List<String> lines = deck.notes().stream().flatMap(QuizletExporter::lines).toList();
      String path = DeckPaths.of(library, deck).download(TEXT.ending());
      output.file(path, String.join("", lines));
      terms += lines.size();
      checkMedia(deck, diagnostics);
    }
    return new ExportReport(List.of(new Figure(terms, "Quizlet terms")), diagnostics.sorted());
  }

  private static Stream<String> lines(Note note) {
    String fields =
        note.fields().stream()
            .filter(field -> !field.content().isEmpty())
            .map(field -> " " + field.name() + ": " + words(field.content()))
            .collect(Collectors.joining());
    int pairs = note.kind() == NoteKind.CLOZE ? note.cards().size() : 1;
    return note.cards().stream().limit(pairs).map(card -> line(card, fields));
  }

  private static String line(Card card, String fields) {
    return side(words(card.front())) + "\t" + side(words(card.back()) + fields) + "\n";
  }

  private static String words(MarkupText text) {
    return PlainTextRenderer.spoken(text.parse());
  }

  private static String side(String words) {
    String folded = Whitespace.folded(words);
    return folded.isEmpty() ? NO_WORDS : folded;
  }

  private static void checkMedia(Deck deck, Diagnostics diagnostics) {
    long notes = deck.notes().stream().filter(QuizletExporter::hasMedia).count();
    if (notes > 0) {
      diagnostics.warning(
          deck.source(),
          DiagnosticCode.NOT_HELD,
          "text for Quizlet cannot hold pictures and sounds, which stand in "
              + (notes == 1 ? "a note" : notes + " notes"),
          "add them in Quizlet, or describe pictures in words");
    }
  }

  private static boolean hasMedia(Note note) {
    return note.sides().anyMatch(side -> !side.references().media().isEmpty());
  }
}
