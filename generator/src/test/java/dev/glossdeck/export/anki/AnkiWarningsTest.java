package dev.glossdeck.export.anki;

import static dev.glossdeck.export.anki.AnkiDecks.deck;
import static dev.glossdeck.export.anki.AnkiDecks.note;
import static dev.glossdeck.export.anki.AnkiDecks.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnkiWarningsTest {

  @Test
  void saysNothingOfTagsThatAreLegal() {
    assertTags(List.of("a", "b::c", "Ünï-code_1"), List.of("a", "b::c", "Ünï-code_1"));
  }

  @Test
  void mendsTagsAndSaysSo() {
    assertTags(List.of("two words"), List.of("two_words"), "two words");
    assertTags(List.of("a\u3000b\u00A0c"), List.of("a_b_c"), "a\u3000b\u00A0c");
    assertTags(List.of("a:: b ::::c::"), List.of("a::b::c"), "a:: b ::::c::");
    assertTags(List.of("x", "::"), List.of("x"), "::");
  }

  @Test
  void takesTagsThatDifferByCaseForOneAsAnkiDoes() {
    assertTags(List.of("Exam", "exam", "Exam"), List.of("Exam"), "exam");
  }

  @Test
  void namesThePlaceAndTheRemedyOfAChangedTag() throws IOException {
    assertThat(warnings(deck("d", "D", note("Q?", List.of("a b"), Optional.empty()))))
        .containsExactly(
            "d.txt:1:1: warning: Anki cannot hold the tag \"a b\", so it is \"a_b\" there (write"
                + " tags without spaces, :: between levels, and always in the same case)"
                + " [tag-changed]");
  }

  @Test
  void mendsTitlesThatAnkiReadsOtherwise() throws IOException {
    assertName("Languages::French", "Languages::French", 0);
    assertName("A, \"B\" & C", "A, \"B\" & C", 0);
    assertName("A:: B::", "A::B", 1);
    assertName("a\tb", "a b", 1);
    assertName("1", "1 (d)", 1);
    assertName("2024", "2024", 0);
    assertName("::", "d", 1);
  }

  @Test
  void mendsDecksThatNotesNameAndSaysSoOnce() throws IOException {
    assertThat(
            warnings(
                deck(
                    "d",
                    "D",
                    inDeck("a", "Bio::::Empty"),
                    inDeck("b", "1"),
                    inDeck("c", "Bio::::Empty"))))
        .containsExactly(
            "d.txt:1:1: warning: Anki cannot hold the deck's name \"1\", so it is \"1 (d)\" there"
                + " (give it a name with a letter, and no empty level between ::)"
                + " [deck-name-changed]",
            "d.txt:1:1: warning: Anki cannot hold the deck's name \"Bio::::Empty\", so it is"
                + " \"Bio::Empty\" there (give it a name with a letter, and no empty level between"
                + " ::) [deck-name-changed]");
    assertThat(warnings(deck("d", "D", inDeck("a", "Week 1"), inDeck("b", "1::2")))).isEmpty();
    assertThat(warnings(deck("d", "2024", inDeck("a", "-3")))).hasSize(2);
    assertThat(warnings(deck("d", "2024", inDeck("a", "Bio:::G")))).hasSize(2);
  }

  private static Note inDeck(String question, String deckName) {
    return TestNotes.note(
        NoteId.derive("d", question),
        new MarkupText(question, MarkupFormat.PLAIN),
        new MarkupText("x", MarkupFormat.PLAIN),
        List.of(),
        Optional.empty(),
        List.of(),
        NamingHints.NONE,
        NoteKind.BASIC,
        Optional.of(deckName),
        new SourcePosition("d.txt", 1, 1));
  }

  @Test
  void warnsOfIdsAndTitlesThatDecksShare() throws IOException {
    assertThat(
            warnings(
                deck("a", "Same", note("Q?", List.of(), Optional.empty())),
                deck("b", "same", note("Q?", List.of(), Optional.empty()))))
        .satisfiesExactlyInAnyOrder(
            shared -> assertThat(shared).startsWith("b.txt:1:1").endsWith("[deck-name-shared]"),
            shared -> assertThat(shared).startsWith("d.txt:1:1").endsWith("[id-shared]"));
  }

  @Test
  void warnsOfControlCharacters() throws IOException {
    assertThat(warnings(TestDecks.plain("a|b", "c|d\u0007")))
        .singleElement()
        .asString()
        .startsWith("d.txt:2:1: warning: ")
        .endsWith("[control-character]");
  }

  private static void assertTags(List<String> written, List<String> made, String... warned) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(AnkiTags.of(note("Q?", written, Optional.empty()), diagnostics)).isEqualTo(made);
    assertThat(diagnostics.sorted()).hasSameSizeAs(warned);
    for (String tag : warned) {
      assertThat(diagnostics.sorted().toString()).contains("the tag \"" + tag + "\"");
    }
  }

  private static void assertName(String title, String name, int warnings) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(DeckName.of(deck("d", title), diagnostics)).isEqualTo(name);
    assertThat(diagnostics.sorted()).hasSize(warnings);
  }

  @Test
  void countsWhatTheTextFileCannotHold() throws IOException {
    assertThat(warnings(AnkiDecks.of(NoteKind.CLOZE, "{{c1::a}}|", "{{c1::b}}|")))
        .containsExactly(
            "d.txt:1:1: warning: a note type of two fields cannot hold 2 notes (2 with gaps), so"
                + " there is no .csv (tell learners to import the .apkg, which has all)"
                + " [package-only]");
  }
}
