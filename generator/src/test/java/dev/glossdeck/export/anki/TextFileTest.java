package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TextLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextFileTest {

  @Test
  void writesWhatAnkiNeedsToKnowBeforeTheFirstRecord() throws IOException {
    assertThat(text(TestDecks.plain("a|b")))
        .isEqualTo(
            """
            #separator:Comma
            #html:true
            #if matches:update current
            #deck:Deck d
            #guid column:3
            a,b,1fhmjjrvawqnvrfs
            """);
  }

  @Test
  void quotesAQuestionThatAnkiWouldTakeForAComment() throws IOException {
    assertThat(text(TestDecks.plain("#a|#b"))).contains("\n\"#a\",#b,");
  }

  @Test
  void keepsFurtherFieldsAtTheEndOfTheAnswer() throws IOException {
    assertThat(text(AnkiDecks.deck("d", "D", AnkiDecks.full())))
        .contains(
            "Q &lt; R<dl><dt>Example</dt><dd>x &amp; y</dd><dt>A&lt;B</dt><dd>see \\(q\\)</dd></dl>");
  }

  /** A column of tags would replace the learner's own at each import. */
  @Test
  void hasNoTags() throws IOException {
    Deck deck =
        AnkiDecks.deck(
            "d", "D", AnkiDecks.note("Q?", List.of("xyz"), Optional.of("Deep learning")));
    assertThat(text(deck)).doesNotContain("#tags", "xyz", "deep-learning");
  }

  @Test
  void leavesOutWhatANoteTypeOfTwoFieldsCannotHold() throws IOException {
    List<Note> notes = new ArrayList<>(TestDecks.plain("a|b").notes());
    notes.addAll(AnkiDecks.of(NoteKind.CLOZE, "{{c1::gap}}|x").notes());
    notes.addAll(AnkiDecks.of(NoteKind.REVERSED, "axon|fibre").notes());
    Note[] all = notes.toArray(Note[]::new);
    assertThat(text(AnkiDecks.deck("d", "D", all)))
        .doesNotContain("gap", "axon")
        .contains("\na,b,");
  }

  @Test
  void writesHardContentAsTheGoldenFileHasIt() throws IOException {
    Deck hard = AnkiDecks.hard();
    Deck shorter =
        new Deck(
            hard.info(),
            hard.notes().stream().filter(n -> n.answer().source().length() < 1000).toList(),
            hard.source());
    Goldens.check("dev/glossdeck/export/anki/hard.csv", text(shorter));
  }

  @Test
  void writesMarkdownAsTheGoldenFileHasIt() throws IOException {
    Deck deck =
        TestDecks.markdown(
            "What does **bold** do?|It *stresses*:\n\n1. one\n2. two\n\n```\na < b, \"c\"\n```",
            "What is $e^{i\\pi}$?|$$-1$$ as [shown](https://example.org/a?b=c&d=e)",
            "Name \"three\", please|- one, two\n- `x|y`\n- three");
    Goldens.check("dev/glossdeck/export/anki/markdown.csv", text(deck));
  }

  @Test
  void marksTheLanguageOfASideThatIsNotTheDecks() throws IOException {
    Deck plain = TestDecks.plain("a|b", "c|d");
    SideLanguages languages =
        new SideLanguages(
            Optional.of(TextLanguage.of("ar")),
            Optional.of(new TextLanguage("en", Direction.RIGHT_TO_LEFT)),
            Map.of());
    List<Note> notes = List.of(plain.notes().get(0).speaking(languages), plain.notes().get(1));
    assertThat(text(new Deck(plain.info(), notes, plain.source())))
        .contains(
            "\"<div lang=\"\"ar\"\" dir=\"\"rtl\"\">a</div>\",\"<div dir=\"\"rtl\"\">b</div>\",")
        .contains("\nc,d,");
  }

  private static String text(Deck deck) throws IOException {
    return AnkiDecks.export(AnkiDecks.TIME, deck).text("downloads/d.csv");
  }
}
