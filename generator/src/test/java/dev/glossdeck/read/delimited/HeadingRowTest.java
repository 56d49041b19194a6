package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRowTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "question|answer",
        "Question|Answer",
        "Front|Back",
        "FRONT|BACK|TAGS",
        "Q|A",
        "Term|Definition",
        "Frage|Antwort",
        "Vorderseite|Rückseite",
        "English|German",
        "Deutsch|Englisch",
        "en|de",
        "Word|Translation|Example",
        "id|question|answer|tags",
        "guid|tags|Text of mine",
        "#Front|Back",
        "word_id|word_audio",
        "Front|Back|What I noted down about it in class",
        "capital hint:zh-tw|capital",
        "Meaning (German)|Meaning (French)|Word"
      })
  void recognisesNamesOfColumns(String line) {
    assertThat(HeadingRow.looksSo(Tables.row(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is a perceptron?|A linear classifier",
        "Hund|dog",
        "a|b",
        "q|a",
        "x|y",
        "word|Wort",
        "Word|Wort",
        "question",
        "Paris|France",
        "|",
        "Front|",
        "Is it a question?|An answer, yes",
        "name|Peter"
      })
  void takesOtherRecordsForCards(String line) {
    assertThat(HeadingRow.looksSo(Tables.row(line))).isFalse();
  }

  @Test
  void takesAMarkBeforeTheFirstNameAway() {
    assertThat(HeadingRow.names(Tables.row("# Front|#Back"))).containsExactly("Front", "#Back");
  }

  @Test
  void composesLettersAndAccents() {
    assertThat(HeadingRow.names(Tables.row("Ru\u0308ckseite|x")))
        .containsExactly("R\u00FCckseite", "x");
  }
}
