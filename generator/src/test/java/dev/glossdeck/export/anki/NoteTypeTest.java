package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.CardKey;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTypeTest {

  /** Frozen for good: learners' collections know fields by these places and numbers. */
  @Test
  void keepsItsFieldsForGood() {
    List<String> fields =
        Arrays.stream(NoteField.values())
            .map(field -> field.position() + " " + field.label() + " " + field.id())
            .toList();

    assertThat(fields)
        .containsExactly(
            "0 Question 6120347815001",
            "1 Answer 6120347815002",
            "2 Extra 6120347815003",
            "3 Headword 6120347815004",
            "4 Aliases 6120347815005",
            "5 Topic 6120347815006",
            "6 See 6120347815007",
            "7 Source 6120347815008",
            "8 Language 6120347815009",
            "9 Key 6120347815010",
            "10 Reverse 6120347815011",
            "11 Typed 6120347815012",
            "12 Reserved 2 6120347815013",
            "13 Reserved 3 6120347815014");
    assertThat(NoteType.QUESTIONS.id()).isEqualTo(1_749_382_615_047L);
    assertThat(NoteType.CLOZES.id()).isEqualTo(1_749_382_615_048L);
  }

  @Test
  void joinsAllFieldsInTheirOrder() {
    assertThat(NoteType.join(note(NoteKind.BASIC)).replace('\u001F', '|'))
        .isEqualTo("q|a||||||||k||||");
  }

  @ParameterizedTest
  @CsvSource({
    "BASIC, 1749382615047",
    "REVERSED, 1749382615047",
    "TYPED, 1749382615047",
    "CLOZE, 1749382615048"
  })
  void keepsOnlyClozesUnderAnotherType(NoteKind kind, long id) {
    assertThat(note(kind).type().id()).isEqualTo(id);
  }

  @Test
  void describesTemplatesAndWhatTheyNeed() throws IOException {
    String questions = NoteType.QUESTIONS.json().toString();
    String clozes = NoteType.CLOZES.json().toString();

    assertThat(questions)
        .startsWith("{\"id\":1749382615047,\"name\":\"Glossdeck\",\"type\":0,")
        .contains("\"req\":[[0,\"all\",[0]],[1,\"all\",[1,10]]]")
        .contains("\"name\":\"Card\",\"ord\":0", "\"name\":\"Reverse\",\"ord\":1");
    assertThat(clozes)
        .startsWith("{\"id\":1749382615048,\"name\":\"Glossdeck Cloze\",\"type\":1,")
        .contains("\"req\":[]", "\"name\":\"Cloze\",\"ord\":0")
        .doesNotContain("\"ord\":1,\"qfmt\"");
  }

  private static AnkiNote note(NoteKind kind) {
    Map<NoteField, String> fields =
        Map.of(NoteField.QUESTION, "q", NoteField.ANSWER, "a", NoteField.KEY, "k");
    return new AnkiNote(
        "g", kind, "D", fields, List.of(), List.of(new CardKey(new NoteId("g"), 1)));
  }
}
