package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontShorthandTest {

  /** CSS Fonts 4, 2.7: what is left out is as usual. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12px serif                        | 12px  | serif           | normal | normal",
        "bold 12px/1.2 serif               | 12px  | serif           | bold   | normal",
        "italic bold 1.5em 'Fira Sans', sans-serif | 1.5em | 'Fira Sans', sans-serif | bold |"
            + " italic",
        "oblique 700 10pt a                | 10pt  | a               | 700    | oblique",
        "bolder .5em a b                   | .5em  | a b             | bolder | normal",
        "small-caps 120% a                 | 120%  | a               | normal | normal"
      })
  void isTakenApart(String font, String size, String family, String weight, String style) {
    assertThat(FontShorthand.parts(font))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "font-size",
                size,
                "font-family",
                family,
                "font-weight",
                weight,
                "font-style",
                style));
  }

  @ParameterizedTest
  @ValueSource(strings = {"caption", "inherit", "", "bold serif", "12px"})
  void isNothingWithoutSizeAndFamily(String font) {
    assertThat(FontShorthand.parts(font)).isEmpty();
  }
}
