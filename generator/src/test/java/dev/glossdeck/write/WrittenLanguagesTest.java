package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguagesTest {
  private static String ofDeck(Deck deck) {
    return new WrittenLanguages(deck).ofDeck().toString();
  }

  private static String ofNote(Deck deck, int note) {
    return new WrittenLanguages(deck).of(deck.notes().get(note)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lang: en | {}",
        "lang: de | {lang=de}",
        "lang: he | {lang=he}",
        "dir: rtl | {lang=en, dir=rtl}",
        "question-lang: fr | {question-lang=fr}",
        "answer-lang: ar | {answer-lang=ar}",
        "answer-dir: rtl | {answer-lang=en, answer-dir=rtl}"
      })
  void saysWhatIsNotUnderstood(String setting, String written) {
    assertThat(ofDeck(WriterNotes.markdown("---\n" + setting + "\n---\n## a?\nb\n")))
        .isEqualTo(written);
  }

  @Test
  void saysOnceWhatAllNotesHaveInCommon() {
    Deck deck =
        WriterNotes.markdown("## a? {question-lang=fr}\nb\n\n## c? {question-lang=fr}\nd\n");
    assertThat(ofDeck(deck)).isEqualTo("{question-lang=fr}");
    assertThat(ofNote(deck, 0)).isEqualTo("{}");
  }

  @Test
  void saysOfEachNoteWhatDiffers() {
    Deck deck = WriterNotes.markdown("## a? {lang=fr}\nb\n\n## c?\nd\n");
    assertThat(ofDeck(deck)).isEqualTo("{}");
    assertThat(ofNote(deck, 0)).isEqualTo("{question-lang=fr, answer-lang=fr}");
    assertThat(ofNote(deck, 1)).isEqualTo("{}");
  }

  @Test
  void saysTheLanguageOfAWholeNoteWithFields() {
    Deck deck =
        WriterNotes.markdown(
            "## a? {lang=fr answer-lang=he}\nb\n\n#### X {.field}\nc\n\n## d?\ne\n");
    assertThat(ofNote(deck, 0)).isEqualTo("{lang=fr, answer-lang=he}");
  }

  @Test
  void saysOnceTheLanguageOfAFieldThatAllNotesHaveInCommon() {
    Deck deck =
        WriterNotes.markdown(
            """
            ---
            field-lang: {X: fr, "a, b": ar}
            field-dir: {X: rtl}
            ---
            ## a?
            b

            #### X {.field}
            c

            ## d?
            e

            #### a, b {.field}
            f
            """);
    assertThat(ofDeck(deck)).isEqualTo("{field-lang=X: fr, a, b: ar, field-dir=X: rtl}");
    assertThat(ofNote(deck, 0)).isEqualTo("{}");
  }

  @Test
  void saysOfANoteWhichOfItsFieldsHasAnotherLanguage() {
    Deck deck =
        WriterNotes.markdown(
            """
            ## a? {field-lang="X: fr"}
            b

            #### X {.field}
            c

            #### Y {.field}
            c

            ## d?
            e

            #### X {.field}
            f
            """);
    assertThat(ofNote(deck, 0)).isEqualTo("{field-lang=X: fr}");
    assertThat(ofNote(deck, 1)).isEqualTo("{}");
  }

  @Test
  void saysTheDecksLanguageOfASideOfANoteInAnother() {
    Deck deck =
        WriterNotes.markdown(
            "## a? {lang=fr answer-lang=en}\nb\n\n#### X {.field}\nc\n\n## d?\ne\n");
    assertThat(ofNote(deck, 0)).isEqualTo("{lang=fr, answer-lang=en}");
  }
}
