package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgSizeTest {

  @ParameterizedTest
  @CsvSource({
    "24, 16, '', 24, 16",
    "24px, +16px, '', 24, 16",
    "1in, 1pc, '', 96, 16",
    "72pt, 2.54cm, '', 96, 96",
    "25.4mm, .5in, '', 96, 48",
    "2em, 3ex, '', 32, 24",
    "1e2, 1.5E+1, '', 100, 15",
    "' 24 ', 16., '', 24, 16"
  })
  void takesLengthsInTheirUnits(
      String width, String height, String viewBox, double across, double down) throws PictureFault {
    assertSize(width, height, viewBox, across, down);
  }

  /** SVG 2, 8.2: what is missing comes from the shape of the view box. */
  @ParameterizedTest
  @CsvSource({
    "'', '', '0 0 40 20', 40, 20",
    "'', '', '-5,-5 , 40,20', 40, 20",
    "80, '', '0 0 40 20', 80, 40",
    "'', 80, '0 0 40 20', 160, 80",
    "100%, 100%, '0 0 40 20', 40, 20",
    "50%, 10, '0 0 40 20', 20, 10",
    "auto, auto, '0 0 40 20', 40, 20",
    "10, 10, '0 0 40 20', 10, 10"
  })
  void takesTheViewBoxForWhatIsMissing(
      String width, String height, String viewBox, double across, double down) throws PictureFault {
    assertSize(width, height, viewBox, across, down);
  }

  /** CSS 2.2, 10.3.2: 300 x 150 for what says nothing. */
  @ParameterizedTest
  @CsvSource({
    "'', '', '', 300, 150",
    "'', '', '0 0 40', 300, 150",
    "'', '', '0 0 0 20', 300, 150",
    "'', '', '0 0 -40 20', 300, 150",
    "'', '', '0 0 x y', 300, 150",
    "'', '', '0 0 NaN NaN', 300, 150",
    "60, '', '', 60, 30",
    "'', 60, '', 120, 60",
    "12furlong, '', '', 300, 150",
    "-5, '', '', 300, 150"
  })
  void takesTheUsualSizeForWhatSaysNothing(
      String width, String height, String viewBox, double across, double down) throws PictureFault {
    assertSize(width, height, viewBox, across, down);
  }

  private static void assertSize(
      String width, String height, String viewBox, double across, double down) throws PictureFault {
    SvgSize.Box box = SvgSize.of(width, height, viewBox);

    assertThat(box.width()).isCloseTo(across, offset(1e-9));
    assertThat(box.height()).isCloseTo(down, offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, has no size",
    "5, 0, has no size",
    "1e-400, 5, has no size",
    "100001, 5, is wider or higher than 100000 pixels",
    "5, 1e300, is wider or higher than 100000 pixels",
    "1e999, 5, is wider or higher than 100000 pixels"
  })
  void refusesSizesBeyondTheBounds(String width, String height, String problem) {
    assertThatThrownBy(() -> SvgSize.of(width, height, ""))
        .isInstanceOf(PictureFault.class)
        .hasMessage(problem);
  }
}
