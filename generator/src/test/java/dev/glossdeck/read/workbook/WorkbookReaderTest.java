package dev.glossdeck.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.read.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

  @Test
  void readsEachTypeOfCell() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .shared("<si><t> shared </t></si>")
            .formats("0.00")
            .sheet(
                "<row r='2'><c r='A2' t='s'><v>0</v></c>"
                    + "<c r='B2' t='inlineStr'><is><t>inline</t></is></c>"
                    + "<c r='C2' t='b'><v>1</v></c><c r='D2' t='b'><v>0</v></c>"
                    + "<c r='E2' t='e'><v>#N/A</v></c><c r='F2'><v>1.5</v></c>"
                    + "<c r='G2' s='1'><v>1.5</v></c><c r='H2'><v>no number</v></c>"
                    + "<c r='I2'><v>1E+999999999</v></c></row>");
    assertThat(seen(file))
        .containsExactly(
            "2: 1 shared, 2 inline, 3 TRUE, 4 FALSE, 5 #N/A, 6 1.5, 7 1.50, 8 no number,"
                + " 9 1E+999999999");
  }

  @Test
  void showsResultsOfFormulasLikeValues() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .formats("yyyy\\-mm\\-dd")
            .sheet(
                "<row r='1'><c r='A1' s='1'><f>TODAY()</f><v>45366</v></c>"
                    + "<c r='B1'><f>0.1+0.2</f><v>0.30000000000000004</v></c>"
                    + "<c r='C1' t='b'><f>1=1</f><v>1</v></c>"
                    + "<c r='D1' t='str'><f>A1&amp;\"\"</f><v>a_x000D__x000A_b</v></c>"
                    + "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r='F1' t='str'><f>\"\"</f><v></v></c></row>"
                    + "<row r='2'><c r='A2' t='s'><f>B2</f><v>0</v></c></row>")
            .shared("<si><t>shared</t></si>");
    assertThat(seen(file))
        .containsExactly("1: 1 2024-03-15, 2 0.3, 3 TRUE, 4 a\nb, 5 #DIV/0!", "2: 1 shared");
    assertThat(read(file.bytes()).unsolved()).isEmpty();
  }

  @Test
  void tellsOfFormulasThatNobodyHasSolved() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .sheet(
                "<row r='3'><c r='B3'><v>1</v></c><c r='C3'><f>B3+1</f></c>"
                    + "<c r='D3'><f>C3+1</f><v/></c></row>");
    assertThat(seen(file)).containsExactly("3: 2 1");
    assertThat(read(file.bytes()).unsolved()).contains(new UnsolvedFormulas(3, 3, 2));
  }

  @Test
  void joinsRunsAndLeavesOutHowTheySound() throws IOException {
    String runs = "<r><rPr><b/></rPr><t>東</t></r><r><t>京</t></r>";
    String sound = "<rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>";
    WorkbookFile file =
        new WorkbookFile()
            .shared("<si>" + runs + sound + "</si>")
            .sheet(
                "<row><c t='s'><v>0</v></c><c t='inlineStr'><is>"
                    + runs
                    + sound
                    + "</is></c></row>");
    assertThat(seen(file)).containsExactly("1: 1 東京, 2 東京");
  }

  @Test
  void undoesTheEscapesOfCharacters() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .sheet(
                inline("_x0041__x000D_&#10;b_x000d_c")
                    + inline("_x005F_x0041_ _x12_ _xD83D__xDE00_ _xD83D_x_x0000_y"));
    assertThat(seen(file)).containsExactly("1: 1 A\nb\nc", "2: 1 _x0041_ _x12_ \uD83D\uDE00 xy");
  }

  @Test
  void passesOverCellsThatOnlyHaveAFormat() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .sheet(
                "<row r='1'><c r='A1' s='0'/><c r='C1'><v>1</v></c><c r='XFD1' s='0'/></row>"
                    + "<row r='9' hidden='1'><c r='XFD9'><v>2</v></c></row>"
                    + "<row r='1048576'><c r='XFD1048576'><v> </v></c></row>");
    assertThat(seen(file)).containsExactly("1: 3 1", "9: 16384 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c s='0'\n r = 'ZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='&#90;ZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='XFE2'><v>1</v></c></row>",
        "<row r='2'><c r='2'><v>1</v></c></row>",
        "<row r='1048577'><c><v>1</v></c></row>",
        "<row r='99999999999'><c><v>1</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row><c t='s'><v>2000000000</v></c></row>",
        "<row><c t='s'><v>1</v></c></row>",
        "<row><c s='x'><v>1</v></c></row>",
        "<row><c><v>&unknown;</v></c></row>",
        "<row><c>"
      })
  void refusesWhatNoSheetHolds(String rows) {
    WorkbookFile file = new WorkbookFile().shared("<si/>").sheet(rows);
    assertThatThrownBy(() -> seen(file)).isInstanceOf(WorkbookException.class);
  }

  @Test
  void refusesMoreThanItCanHold() {
    WorkbookFile rows =
        new WorkbookFile().sheet("<row><c><v>1</v></c></row>".repeat(Limits.ROWS + 1));
    assertThatThrownBy(() -> seen(rows)).hasMessage("the spreadsheet has more than 250000 rows");
    String text = "a".repeat(1 << 15);
    WorkbookFile wide = new WorkbookFile().sheet(inline(text).repeat(1025));
    assertThatThrownBy(() -> seen(wide)).hasMessageContaining("more than 33554432 characters");
    String number = "<row><c><v>" + "1".repeat(400_000) + "</v></c></row>";
    assertThatThrownBy(() -> seen(new WorkbookFile().sheet(number)))
        .isInstanceOf(WorkbookException.class);
  }

  @Test
  void refusesATextThatNoCellHolds() {
    String text = "a".repeat(Limits.CELL_CHARACTERS + 1);
    assertThatThrownBy(() -> seen(new WorkbookFile().sheet("<row r='4'/>" + inline(text))))
        .hasMessage("the spreadsheet has more than 262144 characters in a cell")
        .extracting(e -> ((WorkbookException) e).row())
        .isEqualTo(5);
    String runs = "<r><t>" + "a".repeat(1 << 17) + "</t></r>";
    assertThatThrownBy(() -> seen(new WorkbookFile().shared("<si>" + runs.repeat(3) + "</si>")))
        .hasMessageContaining("characters in a cell");
  }

  @Test
  void refusesMoreTextsThanItKeeps() {
    // Blanks, which are unpacked and counted but not kept.
    String blanks = "<si/>" + " ".repeat((int) Limits.SHARED_TEXTS);
    assertThatThrownBy(() -> seen(new WorkbookFile().shared(blanks).sheet("")))
        .hasMessage("the spreadsheet has more than 128 MB of texts");
  }

  @Test
  void refusesWhatUnpacksToMoreThanItReads() throws IOException {
    byte[] file = new WorkbookFile().sheet(inline("a").repeat(1000)).bytes();
    assertThat(file).hasSizeLessThan(10_000);
    assertThatThrownBy(() -> read(file, 10_000, new HeapBudget()))
        .hasMessage("the spreadsheet is larger than 512 MB when unpacked");
  }

  @Test
  void refusesWhatNeedsMoreMemoryThanThereIs() throws IOException {
    byte[] kept = new WorkbookFile().sheet(inline("a").repeat(1000)).bytes();
    byte[] shared = new WorkbookFile().shared("<si/>".repeat(1000)).sheet("").bytes();
    byte[] styles = new WorkbookFile().styles(new int[1000]).sheet("").bytes();
    for (byte[] file : List.of(kept, shared, styles)) {
      assertThatThrownBy(() -> read(file, Limits.BYTES, new HeapBudget(50_000)))
          .hasMessage("the spreadsheet needs more memory than there is");
    }
  }

  @Test
  void refusesAZipOfMoreFilesThanItCounts() {
    byte[] headers = "PK\1\2".repeat(Limits.FILES + 1).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(headers)).hasMessageContaining("more than 10000 files");
  }

  @Test
  void readsXmlAsOtherProgramsWriteIt() throws IOException {
    String rows =
        """
        <x:row xmlns:x="urn:any" r="3" spans="1:3" x:hint="&lt;">
          <!-- a comment --><?program any?>
          <x:c s="0" t="str" r="$B$3"><x:f>A1</x:f><x:v>a<![CDATA[<b>]]>&amp;</x:v></x:c>
          <x:c r="c3"><x:v>1</x:v><x:extLst><x:ext uri="any"/></x:extLst></x:c>
          <x:c t="inlineStr">
            <x:is>
              <x:r>
                <x:t>d</x:t>
              </x:r>
            </x:is>
          </x:c>
        </x:row>
        """;
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThat(seen(new WorkbookFile().sheet(rows).in(charset)))
          .containsExactly("3: 2 a<b>&, 3 1, 4 d");
    }
  }

  @Test
  void putsCellsInOrderOfWhichTheLastCounts() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .sheet(
                "<row><c r='C1'><v>3</v></c><c r='A1'><v>0</v></c><c><v>2</v></c>"
                    + "<c r='A1'><v>1</v></c><c r='C1'/></row>");
    assertThat(seen(file)).containsExactly("1: 1 1, 2 2");
  }

  @Test
  void numbersRowsThatHaveNoNumber() throws IOException {
    String row = "<row><c><v>1</v></c></row>";
    WorkbookFile file = new WorkbookFile().sheet(row + row + "<row r='7'/>" + row);
    assertThat(seen(file)).containsExactly("1: 1 1", "2: 1 1", "8: 1 1");
  }

  @Test
  void refusesOtherFormatsWithARemedy() {
    WorkbookFile strict =
        new WorkbookFile()
            .namespace("http://purl.oclc.org/ooxml/officeDocument/relationships")
            .sheet(inline("a"));
    assertThatThrownBy(() -> seen(strict)).hasMessageContaining("in the strict format");
    WorkbookFile date =
        new WorkbookFile().sheet("<row><c t='d'><v>2024-03-15T00:00:00</v></c></row>");
    assertThatThrownBy(() -> seen(date))
        .hasMessageContaining("unusual")
        .extracting(e -> ((WorkbookException) e).remedy())
        .isEqualTo("save it as .xlsx again, or as CSV in UTF-8");
  }

  @Test
  void showsFormatsThatHaveOnlyANumber() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .styles(14, 31, 20, 47, 4, 10)
            .sheet(
                "<row><c s='1'><v>45366</v></c><c s='2'><v>45366</v></c><c s='3'><v>0.75</v></c>"
                    + "<c s='4'><v>0.0023148148</v></c><c s='5'><v>1234.5</v></c>"
                    + "<c s='6'><v>0.25</v></c></row>");
    assertThat(seen(file))
        .containsExactly("1: 1 2024-03-15, 2 2024-03-15, 3 18:00, 4 03:20.0, 5 1,234.50, 6 25.00%");
  }

  @Test
  void takesTheFirstSheetThatIsSeenAndNamesOthersThatHoldSomething() throws IOException {
    String row = "<row><c><v>1</v></c></row>";
    WorkbookFile file =
        new WorkbookFile()
            .sheet("hidden", "state='veryHidden'", row)
            .sheet("empty", "", "<row r='7'><c r='A7' s='0'/></row>")
            .sheet("first", "state='visible'", row)
            .sheet("bare", "", "")
            .sheet("more", "", inline("text"));
    WorkbookContents contents = read(file.bytes());
    assertThat(contents.rows()).hasSize(1);
    assertThat(contents.others()).containsExactly("hidden", "more");
  }

  @Test
  void countsDaysFrom1904WhereAWorkbookSaysSo() throws IOException {
    WorkbookFile file =
        new WorkbookFile()
            .properties("date1904='1'")
            .formats("yyyy")
            .sheet("<row><c s='1'><v>1</v></c></row>");
    assertThat(seen(file)).containsExactly("1: 1 1904");
  }

  @Test
  void refusesPartsInNoUnicode() {
    WorkbookFile latin = new WorkbookFile().sheet(inline("été")).in(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> seen(latin)).isInstanceOf(WorkbookException.class);
  }

  @Test
  void knowsWorkbooksWithAPasswordAndPointersOfGitLfs() {
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    assertThatThrownBy(() -> read(compound)).hasMessageContaining("has a password");
    byte[] pointer =
        "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(pointer)).hasMessageContaining("Git LFS");
  }

  private static String inline(String text) {
    return "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
  }

  private static List<String> seen(WorkbookFile file) throws IOException {
    return read(file.bytes()).rows().stream().map(WorkbookReaderTest::seen).toList();
  }

  private static String seen(SheetRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.column(i) + " " + row.text(i));
    }
    return row.number() + ": " + String.join(", ", cells);
  }

  private static WorkbookContents read(byte[] bytes) throws IOException {
    return WorkbookReader.read(() -> new ByteArrayInputStream(bytes));
  }

  private static WorkbookContents read(byte[] bytes, long most, HeapBudget memory)
      throws IOException {
    try (WorkbookPackage file = WorkbookPackage.open(() -> new ByteArrayInputStream(bytes), most)) {
      return WorkbookReader.read(file, memory);
    }
  }
}
