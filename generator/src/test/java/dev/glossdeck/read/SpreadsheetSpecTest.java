package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.read.delimited.SpreadsheetDeckReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the specification of spreadsheets. */
class SpreadsheetSpecTest {
  private static final Pattern NUMBER = Pattern.compile("\\{([^{}]+)\\} (\\S+)");
  private static final String SHEET = "=== ";

  static List<Example> sheets() throws IOException {
    return SpecExamples.of("spreadsheets.md");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void readsSheetsAsSpecified(Example example) throws IOException {
    byte[] workbook = workbook(example.input().lines().toList());
    ReadResult result =
        new SpreadsheetDeckReader(ReadOptions.NONE).read(Sources.bytes("deck.xlsx", workbook));
    assertThat(DeckDump.of(result)).as(example.name()).isEqualTo(example.output());
  }

  private static byte[] workbook(List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      boolean isNamed = !lines.isEmpty() && lines.get(0).startsWith(SHEET);
      Worksheet sheet = workbook.newWorksheet(isNamed ? lines.get(0).substring(4) : "Sheet1");
      int row = 0;
      for (String line : isNamed ? lines.subList(1, lines.size()) : lines) {
        if (line.startsWith(SHEET)) {
          sheet = workbook.newWorksheet(line.substring(4));
          row = 0;
        } else {
          row(sheet, row, line);
          row++;
        }
      }
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String line) {
    String[] cells = (" " + line + " ").split("(?<= )\\|(?= )", -1);
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column].strip();
      Matcher number = NUMBER.matcher(cell);
      if (number.matches()) {
        sheet.value(row, column, Double.parseDouble(number.group(2)));
        sheet.style(row, column).format(number.group(1)).set();
      } else if (cell.equals("^")) {
        sheet.range(row - 1, column, row, column).merge();
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell.replace('↵', '\n'));
      }
    }
  }
}
