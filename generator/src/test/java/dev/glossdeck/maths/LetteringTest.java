package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
  private static final Lettering FIRST =
      new Lettering("ж", 1, 0.5f, 0.75f, 0.6f, false, true, Optional.of(0xFF));

  @Test
  void joinsLettersThatFollowEachOther() {
    Lettering next = new Lettering("и", 1.6f, 0.5f, 0.75f, 0.5f, false, true, Optional.of(0xFF));

    assertThat(FIRST.isBefore(next)).isTrue();
    assertThat(FIRST.joined(next).text()).isEqualTo("жи");
    assertThat(FIRST.joined(next).x()).isEqualTo(1);
    assertThat(FIRST.joined(next).width()).isCloseTo(1.1f, offset(1e-6f));
  }

  @ParameterizedTest
  @CsvSource({
    "1.6, 0.5, 0.75, false, true, 255, true",
    "1.6005, 0.5005, 0.75, false, true, 255, true",
    "1.61, 0.5, 0.75, false, true, 255, false",
    "1.6, 0.51, 0.75, false, true, 255, false",
    "1.6, 0.5, 0.7, false, true, 255, false",
    "1.6, 0.5, 0.75, true, true, 255, false",
    "1.6, 0.5, 0.75, false, false, 255, false",
    "1.6, 0.5, 0.75, false, true, 254, false"
  })
  void joinsOnlyWhatLooksTheSame(
      float x, float y, float size, boolean bold, boolean italic, int colour, boolean isNext) {
    Lettering next = new Lettering("и", x, y, size, 0.5f, bold, italic, Optional.of(colour));

    assertThat(FIRST.isBefore(next)).isEqualTo(isNext);
  }
}
