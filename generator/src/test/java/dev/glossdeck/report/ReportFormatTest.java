package dev.glossdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.glossdeck.Goldens;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {
  private static final Path ROOT = Path.of("/work");
  private static final List<Diagnostic> FOUND =
      List.of(
          Diagnostic.error(
              new SourcePosition("decks/botany.txt", 2, 12),
              DiagnosticCode.NO_SEPARATOR,
              "the line has no |",
              "write question|answer"),
          Diagnostic.warning(
              new SourcePosition("decks/my plants.md", 7, 1),
              DiagnosticCode.NEAR_DUPLICATE,
              "the question at decks/my plants.md:3:1 asks \"almost\" the same",
              "merge the two cards"),
          Diagnostic.warning(
              new SourcePosition("/work/decks/Pflänzchen.txt", 1, 1),
              DiagnosticCode.NEAR_DUPLICATE,
              "a\\b\u0007",
              "merge"));

  @Test
  void writesAnObjectALine() {
    Goldens.check("dev/glossdeck/report/found.json", ReportFormat.JSON.write(FOUND, ROOT));
    assertThat(ReportFormat.JSON.write(List.of(), ROOT)).isEqualTo("[]\n");
  }

  @Test
  void writesSarif() {
    Goldens.check("dev/glossdeck/report/found.sarif", ReportFormat.SARIF.write(FOUND, ROOT));
  }

  @Test
  void writesSarifAsItsSchemaWantsIt() throws IOException {
    assertThat(problems(ReportFormat.SARIF.write(FOUND, ROOT))).isEmpty();
    assertThat(problems(ReportFormat.SARIF.write(List.of(), ROOT))).isEmpty();
    assertThat(problems(ReportFormat.SARIF.write(FOUND, ROOT).replace("startLine", "line")))
        .isNotEmpty();
  }

  private static List<String> problems(String sarif) throws IOException {
    try (InputStream in = ReportFormatTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(in);
      return schema.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a.txt",
    "./b/../a.txt, a.txt",
    "/work/b/a.txt, b/a.txt",
    "my deck#1.txt, my%20deck%231.txt",
    "50%.txt, 50%25.txt",
    "a:b.txt, a%3Ab.txt",
    "ä.txt, %C3%A4.txt",
    "/elsewhere/a.txt, file:///elsewhere/a.txt",
    "../a.txt, file:///a.txt"
  })
  void givesEachPathAsAValidReference(String path, String uri) {
    Diagnostic one =
        Diagnostic.warning(SourcePosition.startOf(path), DiagnosticCode.TAG_CASE, "p", "r");
    assertThat(ReportFormat.SARIF.write(List.of(one), ROOT))
        .contains("\"artifactLocation\":{\"uri\":\"" + uri + "\"}");
  }
}
