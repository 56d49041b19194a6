package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnusedTemplatesTest {
  private static final Path TEMPLATES =
      Path.of("..", "templates", "src/main/resources/dev/glossdeck/templates");

  @TempDir private Path theme;

  @Test
  void knowsAllOfOurs() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".ftlh"))
          .containsExactlyInAnyOrderElementsOf(UnusedTemplates.OURS);
    }
  }

  @Test
  void areToldOfWithTheNameThatWasMeant() throws IOException {
    Files.writeString(theme.resolve("crad.ftlh"), "");
    Files.writeString(theme.resolve("topics.ftl"), "<#include \"topics.ftl\">");
    assertThat(UnusedTemplates.in(theme))
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("/crad.ftlh:1:1: warning: no page is made of this template (name it")
                    .contains("such as card.ftlh,"),
            second -> assertThat(second).contains("topics.ftl:").contains("such as topic.ftlh,"));
  }

  @Test
  void areNoneThatReplaceOursOrStandInOthers() throws IOException {
    Files.writeString(theme.resolve("card.ftlh"), "<#include \"seal.ftlh\">");
    Files.writeString(theme.resolve("seal.ftlh"), "<b>Seal</b>");
    Files.writeString(theme.resolve("more.css"), "");
    assertThat(UnusedTemplates.in(theme)).isEmpty();
  }
}
