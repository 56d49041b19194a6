package dev.glossdeck.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

  @ParameterizedTest
  @CsvSource({
    "A1, 1",
    "Z9, 26",
    "AA1, 27",
    "az10, 52",
    "ZZ1, 702",
    "$B$7, 2",
    "XFD1048576, 16384",
    "XFE1, 16385",
    "ZZZZZZZZZZZZ1, 16385"
  })
  void tellsTheColumnOfAReference(String reference, int column) {
    assertThat(SheetCell.column(reference)).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "$", "A", "$A$", "A1B", "É1", "A-1", "R1C1"})
  void givesNoColumnForWhatIsNoReference(String reference) {
    assertThat(SheetCell.column(reference)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "n, 0, 0",
    "b, 1, TRUE",
    "b, 0, FALSE",
    "b, true, true",
    "n, ' 1.50 ', 1.5",
    "n, .5, 0.5",
    "n, 5., 5",
    "n, +7, 7",
    "n, 1e3, 1000",
    "n, 1E+400, 1E+400",
    "n, 1E+4000, 1E+4000",
    "n, 12 km, 12 km",
    "e, #DIV/0!, #DIV/0!",
    "str, ' a_x000A_b ', 'a\nb'"
  })
  void showsAValueByItsType(String type, String value, String seen) throws IOException {
    HeapBudget memory = new HeapBudget();
    CellTexts texts =
        new CellTexts(SharedTexts.of(Optional.empty(), memory), new CellFormats(false, memory));
    assertThat(texts.of(new SheetCell(1, 1, type, -1, false, Optional.of(value)))).isEqualTo(seen);
  }
}
