package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteKindNamesTest {
  @ParameterizedTest
  @CsvSource({
    "basic, BASIC",
    "Basic, BASIC",
    " BASIC , BASIC",
    "reversed, REVERSED",
    "Basic (and reversed card), REVERSED",
    "typed, TYPED",
    "basic (TYPE in the answer), TYPED",
    "cloze, CLOZE",
    "Cloze, CLOZE"
  })
  void knowsOurNamesAndThoseOfAnkiInAnyCase(String name, NoteKind kind) {
    assertThat(NoteKindNames.of(name, false)).contains(kind);
    assertThat(NoteKindNames.of(name, true)).contains(kind);
  }

  @Test
  void leavesTheReversedCardToTheNoteWhereItsTypeDoes() {
    assertThat(NoteKindNames.of("Basic (optional reversed card)", true))
        .contains(NoteKind.REVERSED);
    assertThat(NoteKindNames.of("basic (optional reversed card)", false)).contains(NoteKind.BASIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Vocabulary", "basic-", "Basic (and reversed)", "clozes"})
  void knowsNoOtherType(String name) {
    assertThat(NoteKindNames.of(name, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "What?, false, BASIC",
    "What?, true, REVERSED",
    "It is {{c1::this}}, false, CLOZE",
    "It is {{c1::this}}, true, REVERSED",
    "It is {{c0::this}}, false, BASIC",
    "It is {{c1::this, false, BASIC",
    "It is {{c1}}, false, BASIC"
  })
  void goesByTheGapsWhereNothingIsSaid(String question, boolean reverse, NoteKind kind) {
    assertThat(NoteKindNames.of(new MarkupText(question, MarkupFormat.PLAIN), reverse))
        .isEqualTo(kind);
  }
}
