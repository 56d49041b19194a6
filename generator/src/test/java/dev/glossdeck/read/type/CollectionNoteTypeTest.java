package dev.glossdeck.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.type.CardTemplate;
import dev.glossdeck.deck.NoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionNoteTypeTest {
  private static final List<String> FIELDS = List.of("Front", "Back", "Switch", "More");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{Back}}; REVERSED",
        "{{#Switch}}{{Back}}{{/Switch}}; REVERSED",
        "{{#Switch}}{{#More}}{{Back}}{{/More}}{{/Switch}}; BASIC",
        "{{^Switch}}{{Back}}{{/Switch}}; BASIC",
        "{{^More}}{{Back}}{{/More}}; REVERSED",
        "<!-- {{Back}} -->; BASIC",
        "{{hint:Back}}; REVERSED",
        "{{More}}; BASIC",
      })
  void reversesWhereAnkiMakesTheOtherCard(String reverse, NoteKind kind) {
    CollectionNoteType type = type("{{Front}}", "{{Back}}", reverse, "{{Front}}");
    assertThat(type.kind(List.of("a", "b", "y", ""))).isEqualTo(kind);
  }

  @Test
  void reversesNothingThatHasNoAnswer() {
    CollectionNoteType type = type("{{Front}}", "{{Back}}", "{{Back}}", "{{Front}}");
    assertThat(type.kind(List.of("a", "<br>", "y", "more"))).isEqualTo(NoteKind.BASIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{#Switch}}{{Back}}{{/Switch}}; {{Front}}; true",
        "{{#Switch}}{{Back}}{{/Switch}}; {{Front}} {{Switch}}; false",
        "{{#Switch}}{{Back}}{{/Switch}} {{More}}; {{Front}}; false",
        "{{Back}} {{#Switch}}x{{/Switch}}; {{Front}}; false",
        "{{#Switch}}{{Back}}{{/Switch}}{{#Switch}}x{{/Switch}}; {{Front}}; false",
        "{{^Switch}}{{Back}}{{/Switch}}; {{Front}}; false",
      })
  void takesAFieldForASwitchThatDoesNothingElse(String front, String back, boolean isSwitch) {
    CollectionNoteType type = type("{{Front}}", "{{Back}}", front, back);
    assertThat(type.isSwitch(FIELDS.indexOf("Switch"))).isEqualTo(isSwitch);
    assertThat(type.isSwitch(FIELDS.indexOf("Back"))).isFalse();
  }

  private static CollectionNoteType type(
      String front, String back, String otherFront, String otherBack) {
    return new CollectionNoteType(
        "T",
        false,
        FIELDS,
        List.of(CardTemplate.of(front, back), CardTemplate.of(otherFront, otherBack)));
  }
}
