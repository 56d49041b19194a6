package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gap that a card asks for, marked on its back: {@code <} and {@code >} stand for the marks.
 */
class AskedGapTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{c1::Rome}} is in {{c2::Italy::where}}; <Rome> is in Italy",
        "{{c2::Rome}} is in {{c1::Italy::where}}; Rome is in <Italy>",
        "**{{c1::bold}}** and _{{c1::sloped}}_; **<bold>** and _<sloped>_",
        "{{c1::_all_ of it}}; _all_ of it",
        "a {{c1::*word*}} here; a <*word*> here",
        "{{c1::outer {{c2::inner}}}}; <outer inner>",
        "$a={{c1::b}}$ and {{c1::c}}; $a=b$ and <c>",
        "`a{{c1::b}}c`; `a<b>c`",
      })
  void marksTheGapUnlessThatWouldChangeTheText(String source, String marked) {
    MarkupText text = new MarkupText(source, MarkupFormat.MARKDOWN);

    String found = text.filledMarking(number -> number == 1).source();

    assertThat(found.replace('\uFDD0', '<').replace('\uFDD1', '>')).isEqualTo(marked);
  }
}
