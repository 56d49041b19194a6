package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckDefaultsTest {
  private static final List<Field> FIELDS =
      List.of(
          new Field("Example", new MarkupText("x", MarkupFormat.PLAIN)),
          new Field("Note", new MarkupText("y", MarkupFormat.PLAIN)));

  @Test
  void takesLanguagesOfDecksSidesAndFields() {
    DeckDefaults defaults =
        DeckDefaults.of(
            List.of("lang=de", "answer-lang: fr", "field-lang.Example: fr", "tags=exam week 1"));
    assertThat(defaults.language()).isEqualTo(TextLanguage.of("de"));
    assertThat(defaults.tags()).containsExactly("exam", "week", "1");
    assertThat(defaults.sides().in(defaults.language(), FIELDS))
        .isEqualTo(
            new SideLanguages(
                Optional.empty(),
                Optional.of(TextLanguage.of("fr")),
                Map.of("Example", TextLanguage.of("fr"))));
  }

  @Test
  void takesSeveralFieldsInOneText() {
    assertThat(
            DeckDefaults.of(List.of("field-lang=Example: fr, Note: ar"))
                .sides()
                .in(TextLanguage.of("en"), FIELDS)
                .fields())
        .containsOnlyKeys("Example", "Note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=klingonish", "title=Words", "field-lang=Example", "exam"})
  void refusesWhatItDoesNotKnow(String written) {
    assertThatThrownBy(() -> DeckDefaults.of(List.of(written)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(write ");
  }
}
