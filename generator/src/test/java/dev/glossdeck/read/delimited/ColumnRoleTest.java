package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnRoleTest {
  @ParameterizedTest
  @CsvSource({
    "question, QUESTION",
    "Front, QUESTION",
    "TERM, QUESTION",
    "q, QUESTION",
    "Vorderseite, QUESTION",
    "Back, ANSWER",
    "a, ANSWER",
    "r\u00E9ponse, ANSWER",
    "re\u0301ponse, ANSWER",
    "R\u00DCCKSEITE, ANSWER",
    "Tags, TAGS",
    "tag, TAGS",
    "GUID, ID",
    "Note ID, ID",
    "note-id, ID",
    "note_id, ID",
    "Deck Name, DECK",
    "Note Type, KIND",
    "Add Reverse, REVERSE",
    "headword, HEADWORD",
    "aliases, ALIASES",
    "See also, SEE",
    "topic, TOPIC"
  })
  void isTheOneThatANameTells(String name, ColumnRole role) {
    assertThat(ColumnRole.of(name)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", ",", "field", "example", "questio", "front,back", "alias"})
  void isNoneForAnyOtherName(String name) {
    assertThat(ColumnRole.of(name)).isEmpty();
  }
}
