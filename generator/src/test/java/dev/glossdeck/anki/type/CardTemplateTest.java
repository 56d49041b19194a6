package dev.glossdeck.anki.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTemplateTest {
  private static CardTemplate of(String front, String back) {
    return CardTemplate.of(front, back);
  }

  @Test
  void tellsWhatIsAskedFromWhatIsToldOnly() {
    CardTemplate template = of("{{A}} {{hint:B}} {{Tags}}", "{{FrontSide}}<hr>{{C}}{{A}}{{Deck}}");
    assertThat(template.asked()).containsExactly("A", "B");
    assertThat(template.told()).containsExactly("C");
    assertThat(template.shown()).contains("A", "B", "C");
  }

  @Test
  void takesWhatIsTypedForTheAnswer() {
    CardTemplate template = of("{{Front}}{{type:Back}}", "{{FrontSide}}{{type:Back}}");
    assertThat(template.typed()).contains("Back");
    assertThat(template.asked()).containsExactly("Front");
    assertThat(template.told()).isEmpty();
  }

  @Test
  void takesATypedClozeForACloze() {
    CardTemplate template = of("{{type:cloze:Text}}", "{{cloze:Text}}");
    assertThat(template.typed()).isEmpty();
    assertThat(template.clozes()).containsExactly("Text");
  }

  @Test
  void listsFieldsWithGapsInOrder() {
    assertThat(of("{{Header}}{{cloze:Text}}{{cloze:More}}", "").clozes())
        .containsExactly("Text", "More");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "{{#A}}{{B}}{{/A}}, A",
        "{{#A}}{{#B}}{{C}}{{/B}}{{/A}}, A",
        "{{#A}}{{B}}{{/A}}{{C}}, none",
        "{{C}}{{#A}}{{B}}{{/A}}, none",
        "{{#A}}{{/A}}{{#B}}{{/B}}, none",
        "{{^A}}{{B}}{{/A}}, none",
        "{{#A}}{{^B}}{{C}}{{/B}}{{/A}}, A",
        "{{A}}, none",
        "'', none"
      })
  void knowsTheFieldWithoutWhichItsFrontIsEmpty(String front, String field) {
    assertThat(of(front, "").condition()).isEqualTo(java.util.Optional.ofNullable(field));
  }

  @ParameterizedTest
  @CsvSource({
    "{{A}}, A, true",
    "{{A}}, B, false",
    "{{A}}{{B}}, B, true",
    "{{#A}}{{B}}{{/A}}, B, false",
    "{{#A}}{{B}}{{/A}}, A+B, true",
    "{{^A}}{{B}}{{/A}}, B, true",
    "{{^A}}{{B}}{{/A}}, A+B, false",
    "{{#A}}x{{/A}}{{B}}, B, true",
    "{{#A}}x{{/A}}, A, false",
    "{{#A}}{{#B}}{{C}}{{/B}}{{/A}}, A+C, false",
    "{{#A}}{{#B}}{{C}}{{/B}}{{D}}{{/A}}, A+D, true",
    "{{#A}}{{^B}}{{C}}{{/B}}{{/A}}, A+C, true",
    "{{/A}}{{B}}, B, true",
    "words, A, false",
    "<!-- {{A}} -->, A, false"
  })
  void makesACardOnlyIfItsFrontShowsAFieldWithContent(String front, String filled, boolean makes) {
    Set<String> fields = Set.of(filled.split("\\+"));
    assertThat(of(front, "").asksWith(fields::contains)).isEqualTo(makes);
  }
}
