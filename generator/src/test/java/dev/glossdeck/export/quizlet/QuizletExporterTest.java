package dev.glossdeck.export.quizlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class QuizletExporterTest extends ExporterContract {

  @Test
  void writesALineANoteWithATabBetweenItsSides() throws IOException {
    assertThat(export(TestDecks.plain("What is a root?|It holds a plant", "ä?|«é» \"q\"")))
        .isEqualTo("What is a root?\tIt holds a plant\nä?\t«é» \"q\"\n");
  }

  @Test
  void foldsLineBreaksAndTabsWithinASide() throws IOException {
    assertThat(export(TestDecks.plain("one\ntwo\tthree|a\n\n  b\u2028c\u00a0 d\re")))
        .isEqualTo("one two three\ta b c d e\n");
    assertThat(export(TestDecks.markdown("q|- a\n- b\n\n```\nif x:\n\ty\n```")))
        .isEqualTo("q\ta b if x: y\n");
  }

  @Test
  void keepsTheWordsOfMarkupFormulasAndNotes() throws IOException {
    assertThat(export(TestDecks.markdown("What is *$\\alpha$*?|A **letter**[^1]\n\n[^1]: Greek")))
        .isEqualTo("What is α?\tA letter[1] [1] Greek\n");
  }

  @Test
  void writesAReversedNoteOnceSinceQuizletAsksBothWays() throws IOException {
    assertThat(export(deck(NoteKind.REVERSED, "chat", "cat"))).isEqualTo("chat\tcat\n");
  }

  @Test
  void writesALineForEachGapOfACloze() throws IOException {
    assertThat(export(deck(NoteKind.CLOZE, "{{c1::Rome}} is in {{c2::Italy}}", "Since 1871")))
        .isEqualTo(
            """
            […] is in Italy\tRome is in Italy Since 1871
            Rome is in […]\tRome is in Italy Since 1871
            """);
  }

  @Test
  void putsFurtherFieldsBehindTheAnswer() throws IOException {
    Field example = new Field("Example", new MarkupText("an *oak*", MarkupFormat.MARKDOWN));
    assertThat(export(deck(NoteKind.BASIC, "tree", "a plant", example)))
        .isEqualTo("tree\ta plant Example: an oak\n");
    assertThat(export(deck(NoteKind.BASIC, "tree", "", example)))
        .isEqualTo("tree\tExample: an oak\n");
  }

  @Test
  void saysThatPicturesAndSoundsStayBehind() throws IOException {
    Deck deck = TestDecks.markdown("![](a.png)|a heart", "![a lung](b.png)|[listen](c.mp3)", "q|a");
    MemoryOutput output = new MemoryOutput();
    ExportReport report = new QuizletExporter().export(new Library(List.of(deck)), output);
    assertThat(output.text("downloads/d.quizlet.txt"))
        .startsWith("…\ta heart\na lung\t")
        .endsWith("\nq\ta\n");
    assertThat(report.figures()).containsExactly(new Figure(3, "Quizlet terms"));
    assertThat(report.diagnostics())
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .contains("warning: text for Quizlet cannot hold pictures and sounds")
        .contains("in 2 notes")
        .endsWith("[not-held]");
  }

  @Override
  protected Exporter exporter(Workers workers) {
    return new QuizletExporter();
  }

  @Override
  protected void assertHoldsAll(MemoryOutput output, int cards) {
    assertThat(output.text("downloads/d.quizlet.txt").lines())
        .hasSize(cards)
        .allMatch(line -> line.split("\t", -1).length == 2);
  }

  private static String export(Deck deck) throws IOException {
    MemoryOutput output = new MemoryOutput();
    ExportReport report = new QuizletExporter().export(new Library(List.of(deck)), output);
    assertThat(report.diagnostics()).isEmpty();
    return output.text("downloads/d.quizlet.txt");
  }

  private static Deck deck(NoteKind kind, String question, String answer, Field... fields) {
    Note note =
        TestNotes.note(
            NoteId.derive("d", question),
            new MarkupText(question, MarkupFormat.MARKDOWN),
            new MarkupText(answer, MarkupFormat.MARKDOWN),
            List.of(fields),
            Optional.empty(),
            List.of(),
            NamingHints.NONE,
            kind,
            Optional.empty(),
            new SourcePosition("d.md", 1, 1));
    Deck plain = TestDecks.plain("q|a");
    return new Deck(plain.info(), List.of(note), plain.source());
  }
}
