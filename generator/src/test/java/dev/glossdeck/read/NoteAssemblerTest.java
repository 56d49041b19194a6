package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteAssemblerTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private int line;

  private static DeckInfo deck(String id) {
    return new DeckInfo(id, "Deck", Optional.empty(), "en", false);
  }

  private static MarkupText plain(String text) {
    return new MarkupText(text, MarkupFormat.PLAIN);
  }

  private NoteDraft draft(String id, String question, String answer) {
    return draft(id, question, answer, Optional.empty(), Optional.empty());
  }

  private NoteDraft draft(
      String id, String question, String answer, Optional<String> topic, Optional<String> deck) {
    line++;
    return new NoteDraft(
        Optional.of(id).filter(given -> !given.isEmpty()),
        plain(question),
        plain(answer),
        List.of(),
        topic,
        List.of(),
        NamingHints.NONE,
        NoteKind.BASIC,
        deck,
        SideLanguageChoices.NONE,
        new SourcePosition("d.txt", line, 1));
  }

  private List<Note> assemble(String deckId, NoteDraft... drafts) {
    return new NoteAssembler(deck(deckId), SideLanguageChoices.NONE, diagnostics)
        .assemble(List.of(drafts));
  }

  private static List<String> ids(List<Note> notes) {
    return notes.stream().map(note -> note.id().value()).toList();
  }

  @Test
  void derivesIdsFromDeckAndQuestion() {
    assertThat(ids(assemble("neural-networks", draft("", "What is a perceptron?", "x"))))
        .containsExactly("nwtfy3w9cejyh7vp");
    assertThat(ids(assemble("d", draft("", "Cafe\u0301?", "x"), draft("", "ما هي الشبكة؟", "y"))))
        .containsExactly("w36ss1j585zz3sz0", "hkjvve3c086wp80q");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void keepsAnIdWhateverItsAnswer() {
    assertThat(ids(assemble("d", draft("", "Café?", "one"))))
        .isEqualTo(ids(assemble("d", draft("", "Café?", "another"))));
  }

  @Test
  void keepsTheAuthorsIdAsItIs() {
    assertThat(ids(assemble("d", draft("G)u|d ", "What?", "x")))).containsExactly("G)u|d ");
  }

  @Test
  void warnsOfARepeatedQuestionAndKeepsBothNotes() {
    List<Note> notes = assemble("d", draft("", "Café?", "a"), draft("", "  Café? ", "b"));
    assertThat(ids(notes)).hasSize(2).doesNotHaveDuplicates().startsWith("w36ss1j585zz3sz0");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:2:1: warning: the same question stands at d.txt:1:1 already (merge the two"
                + " cards, or make one of the questions more precise) [repeated-question]");
  }

  @Test
  void namesTheFirstPlaceAtEachRepetition() {
    assemble("d", draft("", "A?", "1"), draft("", "A?", "2"), draft("", "A?", "3"));
    assertThat(DiagnosticTexts.of(diagnostics))
        .hasSize(2)
        .allMatch(text -> text.contains("stands at d.txt:1:1 already"));
  }

  @Test
  void givesCopiesOfACardDifferentIdsThatDoNotChangeWhenMoreFollow() {
    List<String> three =
        ids(assemble("d", draft("", "A?", "1"), draft("", "A?", "1"), draft("", "A?", "1")));
    List<String> four =
        ids(
            assemble(
                "d",
                draft("", "A?", "1"),
                draft("", "A?", "1"),
                draft("", "A?", "1"),
                draft("", "A?", "1")));
    assertThat(four).doesNotHaveDuplicates().startsWith(three.toArray(new String[0]));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    List<Note> notes =
        assemble("d", draft("x", "A?", "1"), draft("y", "B?", "2"), draft("x", "C?", "3"));
    assertThat(ids(notes)).containsExactly("x", "y");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:3:1: error: the id \"x\" belongs to the card at d.txt:1:1 already"
                + " (give one of the two another id) [repeated-id]");
  }

  @Test
  void passesOverADerivedIdThatAnAuthorHasTaken() {
    List<Note> notes = assemble("d", draft("w36ss1j585zz3sz0", "A?", "1"), draft("", "Café?", "2"));
    assertThat(ids(notes)).hasSize(2).doesNotHaveDuplicates();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void sortsANoteByTheInnermostDeckWhereItHasNoTopic() {
    List<Note> notes =
        assemble(
            "d",
            draft("", "A?", "1", Optional.empty(), Optional.of("Maths::Sets")),
            draft("", "B?", "2", Optional.of("Own"), Optional.of("Maths::Sets")),
            draft("", "C?", "3"));
    assertThat(notes)
        .extracting(Note::topic)
        .containsExactly(Optional.of("Sets"), Optional.of("Own"), Optional.empty());
    assertThat(notes.get(0).deckName()).contains("Maths::Sets");
  }

  @Test
  void resolvesLanguagesAgainstTheDeckAndItsUsualChoices() {
    SideLanguageChoices hebrewAnswers =
        SideLanguageChoices.of(
            LanguageChoice.NONE,
            LanguageChoice.NONE,
            new LanguageChoice(Optional.of("he"), Optional.empty()));
    NoteDraft own =
        draft("", "B?", "2")
            .speaking(
                SideLanguageChoices.of(
                    new LanguageChoice(Optional.of("fr"), Optional.empty()),
                    LanguageChoice.NONE,
                    LanguageChoice.NONE));
    List<Note> notes =
        new NoteAssembler(deck("d"), hebrewAnswers, diagnostics)
            .assemble(List.of(draft("", "A?", "1"), own));
    assertThat(notes.get(0).languages().question()).isEmpty();
    assertThat(notes.get(0).languages().answer()).contains(TextLanguage.of("he"));
    assertThat(notes.get(1).languages().question()).contains(TextLanguage.of("fr"));
    assertThat(notes.get(1).languages().answer()).contains(TextLanguage.of("fr"));
  }

  @Test
  void givesFurtherFieldsALanguageOnlyIfThereAreSome() {
    NoteDraft bare = draft("", "A?", "1");
    NoteDraft rich =
        new NoteDraft(
            Optional.empty(),
            plain("B?"),
            plain(""),
            List.of(new Field("Example", plain("x"))),
            Optional.empty(),
            List.of("t"),
            NamingHints.NONE,
            NoteKind.BASIC,
            Optional.empty(),
            SideLanguageChoices.NONE,
            bare.position());
    SideLanguageChoices french =
        SideLanguageChoices.of(
            new LanguageChoice(Optional.of("fr"), Optional.empty()),
            LanguageChoice.NONE,
            LanguageChoice.NONE);
    List<Note> notes = assemble("d", bare.speaking(french), rich.speaking(french));
    assertThat(notes.get(0).languages().fields()).isEmpty();
    assertThat(notes.get(1).languages().fields()).containsValue(TextLanguage.of("fr"));
    assertThat(notes.get(1).tags()).containsExactly("t");
  }
}
