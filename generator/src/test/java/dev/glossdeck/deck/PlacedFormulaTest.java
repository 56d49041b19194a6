package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedFormulaTest {
  @ParameterizedTest
  @CsvSource({
    "x+y, 0, 3:5",
    "x+y, 2, 3:7",
    "x+y, 99, 3:8",
    "'x\ny', 1, 3:6",
    "'x\ny', 2, 4:1",
    "'x\n\nyz', 4, 5:2",
    "😀x, 2, 3:6"
  })
  void tellsThePlaceOfACharacterOfItsTex(String tex, int offset, String place) {
    SourcePosition start = new SourcePosition("d.md", 3, 5);
    assertThat(new PlacedFormula(new Formula(tex, false), start, true).at(offset))
        .hasToString("d.md:" + place);
    assertThat(new PlacedFormula(new Formula(tex, false), start, false).at(offset))
        .isEqualTo(start);
  }
}
