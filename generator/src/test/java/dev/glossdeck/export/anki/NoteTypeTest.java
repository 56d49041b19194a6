package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.NoteKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
            "12 Hint 6120347815013",
            "13 Link 6120347815014",
            "14 Picture 6120347815015",
            "15 Sound 6120347815016",
            "16 Reserved 1 6120347815017",
            "17 Reserved 2 6120347815018",
            "18 Reserved 3 6120347815019",
            "19 Reserved 4 6120347815020");
    assertThat(NoteType.QUESTIONS.id()).isEqualTo(1_749_382_615_047L);
    assertThat(NoteType.CLOZES.id()).isEqualTo(1_749_382_615_048L);
  }

  /** Frozen for good, too: Anki calls notes of a type with another template a conflict. */
  @Test
  void keepsItsTemplatesForGood() throws IOException {
    assertThat(templates(NoteType.QUESTIONS))
        .containsExactly(
            "\"name\":\"Card\",\"ord\":0 6120347815101",
            "\"name\":\"Reverse\",\"ord\":1 6120347815102",
            "\"name\":\"Reserved 1\",\"ord\":2 6120347815104",
            "\"name\":\"Reserved 2\",\"ord\":3 6120347815105",
            "\"name\":\"Reserved 3\",\"ord\":4 6120347815106");
    assertThat(templates(NoteType.CLOZES))
        .containsExactly("\"name\":\"Cloze\",\"ord\":0 6120347815103");
  }

  private static List<String> templates(NoteType type) throws IOException {
    return Pattern.compile("(\"name\":\"[^\"]+\",\"ord\":\\d),\"qfmt\".*?\"id\":(\\d+)")
        .matcher(type.json().toString())
        .results()
        .map(match -> match.group(1) + " " + match.group(2))
        .toList();
  }

  /** A learner who deletes one gets no update any more. */
  @Test
  void letsNobodyDeleteAFieldByMistakeAndShowsTheAuthorsOnly() throws IOException {
    String json = NoteType.CLOZES.json().toString();
    assertThat(json.split("\"preventDeletion\":true", -1)).hasSize(NoteField.values().length + 1);
    assertThat(json)
        .contains("\"name\":\"Question\",\"ord\":0,\"sticky\":false")
        .contains("\"collapsed\":false,\"preventDeletion\":true,\"id\":6120347815001}")
        .contains("\"collapsed\":true,\"preventDeletion\":true,\"id\":6120347815010}");
  }

  @Test
  void joinsAllFieldsInTheirOrder() {
    Map<NoteField, String> fields =
        Map.of(NoteField.QUESTION, "q", NoteField.ANSWER, "a", NoteField.KEY, "k");
    assertThat(String.join("|", NoteType.row(fields))).isEqualTo("q|a||||||||k||||||||||");
  }

  @ParameterizedTest
  @CsvSource({
    "BASIC, 1749382615047",
    "REVERSED, 1749382615047",
    "TYPED, 1749382615047",
    "CLOZE, 1749382615048"
  })
  void keepsOnlyClozesUnderAnotherType(NoteKind kind, long id) {
    assertThat(NoteType.of(kind).id()).isEqualTo(id);
  }

  @Test
  void describesTemplatesAndWhatTheyNeed() throws IOException {
    String questions = NoteType.QUESTIONS.json().toString();
    String clozes = NoteType.CLOZES.json().toString();

    assertThat(questions)
        .startsWith("{\"id\":1749382615047,\"name\":\"Glossdeck\",\"type\":0,")
        .contains(
            "\"req\":[[0,\"all\",[0]],[1,\"all\",[1,10]],"
                + "[2,\"all\",[16]],[3,\"all\",[17]],[4,\"all\",[18]]]")
        .contains("\"qfmt\":\"{{#Reserved 2}}{{Reserved 2}}{{/Reserved 2}}\"");
    assertThat(clozes)
        .startsWith("{\"id\":1749382615048,\"name\":\"Glossdeck Cloze\",\"type\":1,")
        .contains("\"req\":[]")
        .doesNotContain("\"ord\":1,\"qfmt\"");
  }
}
