package dev.glossdeck.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.read.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a parser would keep in memory as a whole. */
class XmlPartTest {

  @Test
  void boundsTheLengthOfATag() {
    String blanks = " ".repeat(Limits.TOKEN + (1 << 16));
    assertThatThrownBy(() -> read("<row a='" + blanks + "'/>"))
        .hasMessageContaining("longer than a megabyte");
    assertThatThrownBy(() -> read("<!--" + blanks + "-->"))
        .hasMessageContaining("longer than a megabyte");
    assertThatThrownBy(() -> read("<![CDATA[" + blanks + "]]>"))
        .hasMessageContaining("longer than a megabyte");
  }

  @Test
  void passesOverLongTextThatIsNotAskedFor() throws IOException {
    assertThat(read("<ext>" + "0123456789".repeat(1 << 18) + "</ext>")).isZero();
  }

  @Test
  void boundsTheDepth() throws IOException {
    assertThat(read("<a>".repeat(90) + "</a>".repeat(90))).isZero();
    assertThatThrownBy(() -> read("<a>".repeat(100)))
        .hasMessageContaining("more than a hundred elements within each other");
  }

  @Test
  void boundsTheNamesThatTheParserKeeps() throws IOException {
    assertThat(read("<a b='c'/>".repeat(1000))).isZero();
    assertThatThrownBy(() -> read(numbered("<a%d/>"))).hasMessageContaining("different names");
    assertThatThrownBy(() -> read(numbered("<a b%d=''/>"))).hasMessageContaining("different names");
    assertThatThrownBy(() -> read(numbered("<a xmlns='%d'/>")))
        .hasMessageContaining("different names");
    assertThatThrownBy(() -> read(numbered("<?p%d?>"))).hasMessageContaining("different names");
  }

  @Test
  void knowsNoDtdAndNoEntities() throws IOException {
    String bomb = "<!DOCTYPE a [<!ENTITY b 'cccccccc'><!ENTITY a '&b;&b;&b;&b;'>]><a>&a;</a>";
    byte[] encoded = bomb.getBytes(StandardCharsets.UTF_8);
    byte[] file = new WorkbookFile().sheet("<row><c><v>&a;</v></c></row>").bytes();
    assertThatThrownBy(() -> WorkbookReader.read(() -> new ByteArrayInputStream(file)))
        .hasMessageContaining("declares or uses entities");
    byte[] workbook = WorkbookFile.zip("xl/workbook.xml", encoded);
    assertThatThrownBy(() -> WorkbookReader.read(() -> new ByteArrayInputStream(workbook)))
        .hasMessageContaining("declares or uses entities");
  }

  private static String numbered(String element) {
    return IntStream.rangeClosed(0, Limits.NAMES)
        .mapToObj(element::formatted)
        .collect(Collectors.joining());
  }

  /** How many rows a sheet of this holds. */
  private static int read(String rows) throws IOException {
    byte[] file = new WorkbookFile().sheet(rows).bytes();
    return WorkbookReader.read(() -> new ByteArrayInputStream(file)).rows().size();
  }
}
