package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest {
  private static MarkupText plain(String text) {
    return new MarkupText(text, MarkupFormat.PLAIN);
  }

  private static Note note(NoteKind kind, String question, String answer) {
    return TestNotes.note(
        new NoteId("x"),
        plain(question),
        plain(answer),
        List.of(),
        Optional.empty(),
        List.of(),
        NamingHints.NONE,
        kind,
        Optional.empty(),
        SourcePosition.startOf("d.txt"));
  }

  private static List<String> cards(Note note) {
    return note.cards().stream()
        .map(card -> card.key() + ": " + card.front().source() + " -> " + card.back().source())
        .toList();
  }

  @Test
  void givesOneCard() {
    assertThat(cards(note(NoteKind.BASIC, "a", "b"))).containsExactly("x.1: a -> b");
    assertThat(cards(note(NoteKind.TYPED, "a", "b"))).containsExactly("x.1: a -> b");
  }

  @Test
  void givesTwoCardsIfItIsReversedAndHasAnAnswer() {
    assertThat(cards(note(NoteKind.REVERSED, "a", "b")))
        .containsExactly("x.1: a -> b", "x.2: b -> a");
    assertThat(cards(note(NoteKind.REVERSED, "a", ""))).containsExactly("x.1: a -> ");
  }

  @Test
  void givesACardForEachNumberOfItsGaps() {
    assertThat(cards(note(NoteKind.CLOZE, "{{c3::a}} {{c1::b::c}} {{c3::d}}", "")))
        .containsExactly("x.1: a [c] d -> a b d", "x.3: […] b […] -> a b d");
  }

  @Test
  void hasTheRemarkOnAClozeBelowItsText() {
    assertThat(note(NoteKind.CLOZE, "A {{c1::b}}", "why").told().source()).isEqualTo("A b\n\nwhy");
    assertThat(note(NoteKind.CLOZE, "A {{c1::b}}", "").told().source()).isEqualTo("A b");
  }

  @Test
  void asksAllGapsOfAClozeAtOnce() {
    Note cloze = note(NoteKind.CLOZE, "A {{c1::b}} {{c2::c::d}}", "");
    assertThat(cloze.asked().source()).isEqualTo("A […] [d]");
    assertThat(cloze.words()).isEqualTo("A b c");
  }

  @Test
  void takesGapsOfABasicNoteForText() {
    Note basic = note(NoteKind.BASIC, "A {{c1::b}}", "x");
    assertThat(basic.asked().source()).isEqualTo("A {{c1::b}}");
    assertThat(basic.words()).isEqualTo("A {{c1::b}}");
  }

  @Test
  void turnsLanguagesWithItsSides() {
    TextLanguage hebrew = TextLanguage.of("he");
    Note note =
        note(NoteKind.REVERSED, "a", "b")
            .speaking(new SideLanguages(Optional.of(hebrew), Optional.empty(), Map.of()));
    assertThat(note.cards().get(0).frontLanguage()).contains(hebrew);
    assertThat(note.cards().get(0).backLanguage()).isEmpty();
    assertThat(note.cards().get(1).frontLanguage()).isEmpty();
    assertThat(note.cards().get(1).backLanguage()).contains(hebrew);
  }

  @Test
  void tellsAClozeInTheLanguageOfItsQuestion() {
    TextLanguage hebrew = TextLanguage.of("he");
    Note cloze =
        note(NoteKind.CLOZE, "{{c1::a}}", "b")
            .speaking(new SideLanguages(Optional.of(hebrew), Optional.empty(), Map.of()));
    assertThat(cloze.toldLanguage()).contains(hebrew);
    assertThat(cloze.cards().get(0).backLanguage()).contains(hebrew);
  }
}
