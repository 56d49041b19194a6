package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.glossdeck.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every code is given by something, and the table in {@code 15-codes.md} of the guide is that of
 * the enum.
 */
class DiagnosticCodeTest {
  private static final Path MANUAL = Path.of("../site/src/main/pages/15-codes.md");

  @Test
  void hasNoCodeThatIsNeverGiven() {
    JavaClass codes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.glossdeck")
            .get(DiagnosticCode.class);
    List<String> unused =
        codes.getFields().stream()
            .filter(field -> field.getRawType().equals(codes))
            .filter(DiagnosticCodeTest::isUsedByNobodyElse)
            .map(JavaField::getName)
            .toList();
    assertThat(unused).isEmpty();
  }

  private static boolean isUsedByNobodyElse(JavaField field) {
    return field.getAccessesToSelf().stream()
        .allMatch(access -> access.getOriginOwner().isEquivalentTo(DiagnosticCode.class));
  }

  @Test
  void isTheTableInTheManual() throws IOException {
    StringBuilder text = new StringBuilder();
    for (DiagnosticCode.Topic topic : DiagnosticCode.Topic.values()) {
      text.append("\n## ")
          .append(topic.title())
          .append("\n\n| code | | meaning |\n|---|---|---|\n");
      for (DiagnosticCode code : DiagnosticCode.values()) {
        if (code.topic() == topic) {
          text.append("| `%s` | %s | %s |\n".formatted(code.id(), weight(code), code.meaning()));
        }
      }
    }
    String manual = Files.readString(MANUAL);
    Goldens.check("../../../" + MANUAL, manual.substring(0, manual.indexOf("\n## ")) + text);
  }

  private static String weight(DiagnosticCode code) {
    return switch (code.weight()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case BOTH -> "error or warning";
      case NOTE -> "note";
    };
  }

  @Test
  void weighsWhatTheTableSays() {
    SourcePosition place = SourcePosition.startOf("a.txt");
    assertThatThrownBy(() -> Diagnostic.warning(place, DiagnosticCode.EMPTY_ANSWER, "p", "r"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("empty-answer is never of severity warning");
  }

  @Test
  void saysWhatMayHaveBeenMeant() {
    assertThat(DiagnosticCode.refusal("near-duplicate")).isEmpty();
    assertThat(DiagnosticCode.refusal("near-duplicates").orElseThrow().remedy())
        .isEqualTo("write near-duplicate or another code of a warning or note");
    assertThat(DiagnosticCode.refusal("empty-answer").orElseThrow().problem())
        .isEqualTo("\"empty-answer\" is an error, which cannot be switched off");
  }
}
