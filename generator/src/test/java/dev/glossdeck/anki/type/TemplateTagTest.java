package dev.glossdeck.anki.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.type.TemplateTag.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anki manual, "Card Templates". */
class TemplateTagTest {
  @ParameterizedTest
  @CsvSource({
    "{{Front}}, SHOW, Front, ''",
    "{{ Front }}, SHOW, Front, ''",
    "{{#Front}}, IF, Front, ''",
    "{{^Front}}, UNLESS, Front, ''",
    "{{/Front}}, END, Front, ''",
    "{{# Front }}, IF, Front, ''",
    "{{cloze:Text}}, SHOW, Text, cloze",
    "{{type:Back}}, SHOW, Back, type",
    "{{type:cloze:Text}}, SHOW, Text, type+cloze",
    "{{furigana: My field}}, SHOW, My field, furigana",
    "{{hint:kanji:A}}, SHOW, A, hint+kanji",
    "{{tts en_US voices=Apple:Front}}, SHOW, Front, tts en_US voices=Apple",
    "{{FrontSide}}, SHOW, FrontSide, ''",
    "{{Fr ont}}, SHOW, Fr ont, ''",
    "{{#}}, IF, '', ''"
  })
  void tellsWhatATagDoes(String tag, Role role, String field, String filters) {
    List<String> list = filters.isEmpty() ? List.of() : List.of(filters.split("\\+"));
    assertThat(TemplateTag.of(tag)).containsExactly(new TemplateTag(role, field, list));
  }

  @Test
  void findsTagsInTheOrderOfTheSide() {
    assertThat(TemplateTag.of("<div>{{#A}}{{B}}<br>{{/A}}</div>{{hint:C}}"))
        .extracting(TemplateTag::field)
        .containsExactly("A", "B", "A", "C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no tag",
        "{Front}",
        "{{}}",
        "{{a",
        "a}}",
        "<!-- {{A}} -->",
        "<!-- {{A}}",
        "{ {A} }"
      })
  void findsNoneElsewhere(String side) {
    assertThat(TemplateTag.of(side)).isEmpty();
  }

  @Test
  void findsTheTagBehindAComment() {
    assertThat(TemplateTag.of("<!-- {{A}} -->{{B}}<!-- x -->{{C}}"))
        .extracting(TemplateTag::field)
        .containsExactly("B", "C");
  }

  @Test
  void takesTheInnermostOfSeveralBraces() {
    assertThat(TemplateTag.of("{{{A}}}")).extracting(TemplateTag::field).containsExactly("A");
  }

  @Test
  void showsByAFilterOnlyIfItShowsAtAll() {
    TemplateTag typed = TemplateTag.of("{{type:Back}}").get(0);
    assertThat(typed.shows()).isTrue();
    assertThat(typed.shows("type")).isTrue();
    assertThat(typed.shows("cloze")).isFalse();
    assertThat(TemplateTag.of("{{#type:Back}}").get(0).shows("type")).isFalse();
  }
}
