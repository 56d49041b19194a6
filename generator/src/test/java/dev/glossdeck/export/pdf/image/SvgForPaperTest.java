package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.picture.TestPictures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgForPaperTest {

  @Test
  void givesTheWholeOurFontInTheUsualSize() throws UndrawableException {
    assertThat(prepared(""))
        .contains("style=\"font-family:Inside Sans Condensed;font-size:16px;\"");
    assertThat(of("<svg xmlns='http://www.w3.org/2000/svg' font-size='9'/>"))
        .contains("style=\"font-family:Inside Sans Condensed;font-size:9;\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<style>.a{fill:blue}</style><rect class='a' width='1'/>     | <rect width=\"1\""
            + " style=\"fill:blue;\">",
        "<rect style='fill:red'/><style>rect{fill:blue}</style>      | <rect style=\"fill:red;\">",
        "<style><![CDATA[g > rect{fill:blue}]]></style><g><rect/></g> | <g><rect"
            + " style=\"fill:blue;\">",
        "<style>:root{--c:#123}</style><rect fill='var(--c)'/>       | <rect fill=\"#123\">",
        "<rect fill='light-dark(white,black)'/>                      | <rect fill=\"white\">",
        "<text font-family='Courier New'>x</text>                    | <text font-family=\"Inside"
            + " Sans Mono\">x</text>",
        "<text font-family='Arial'>x</text>                          | <text font-family=\"Inside"
            + " Sans Condensed\">x</text>",
        "<text font-weight='600'>x</text>                            | <text"
            + " font-weight=\"bold\">x</text>",
        "<text font-weight='500'>x</text>                            | <text"
            + " font-weight=\"500\">x</text>",
        "<text>a &lt; b<!-- no --></text>                            | <text>a &lt; b</text>"
      })
  void makesRulesPropertiesOfTheElements(String content, String prepared)
      throws UndrawableException {
    assertThat(prepared(content)).contains(prepared).doesNotContain("<style");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stdDeviation | 3        | 3",
        "stdDeviation | 3, 1000  | 3 99",
        "stdDeviation | 1e9      | 99",
        "radius       | 100      | 99",
        "radius       | 99.5     | 99.5",
        "numOctaves   | +500     | 99",
        "order        | 3 3      | 3 3",
        "width        | 1000     | 1000"
      })
  void boundsWhatFiltersTakeTimeBy(String attribute, String value, String bounded)
      throws UndrawableException {
    assertThat(prepared("<feX " + attribute + "='" + value + "'/>"))
        .contains("<feX " + attribute + "=\"" + bounded + "\">");
  }

  @Test
  void keepsNamespaces() throws UndrawableException {
    assertThat(prepared("<use xlink:href='#a'/>"))
        .contains("xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "<use xlink:href=\"#a\">");
  }

  @Test
  void saysThatADrawingIsBroken() {
    assertThatThrownBy(() -> of("<svg><g></svg>"))
        .isInstanceOf(UndrawableException.class)
        .hasMessageStartingWith("cannot be drawn: ");
  }

  @Test
  void readsNoEntities() {
    assertThatThrownBy(() -> of("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"))
        .isInstanceOf(UndrawableException.class);
  }

  private static String prepared(String content) throws UndrawableException {
    return new String(SvgForPaper.of(TestPictures.svg(content)), StandardCharsets.UTF_8);
  }

  private static String of(String svg) throws UndrawableException {
    return new String(SvgForPaper.of(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
