package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColoursTest {

  @ParameterizedTest
  @CsvSource({
    "#ffaa00, ffaa00",
    "#FFAA00, ffaa00",
    "#fa0, ffaa00",
    "#F0f, ff00ff",
    "#000, 0",
    "black, 0",
    "orange, ffa500",
    "Red, ff0000",
    "REBECCAPURPLE, 663399",
    "lightgoldenrodyellow, fafad2"
  })
  void knowsNumbersAndNames(String colour, String rgb) throws TexException {
    assertThat(Integer.toHexString(CssColours.rgb(colour))).isEqualTo(rgb);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#ff", "#ffff", "#gggggg", "nocolour", "#fffffff", "rgb(1,2,3)"})
  void saysThatThereIsNoSuchColour(String colour) {
    assertThatThrownBy(() -> CssColours.rgb(colour))
        .isInstanceOfSatisfying(
            TexException.class,
            problem -> {
              assertThat(problem.remedy())
                  .isEqualTo("use a name of CSS, or write \\color[RGB]{0,128,255}");
              assertThat(problem.offset()).isZero();
            })
        .hasMessage("there is no colour \"" + colour + "\"");
  }
}
