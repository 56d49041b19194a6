package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String HEADER = "# glossdeck manifest 1\n";

  @TempDir private Path folder;

  private Manifest read(String text) throws IOException {
    Files.writeString(folder.resolve(Manifest.NAME), text);
    return Manifest.read(folder);
  }

  private static String text(Manifest manifest) {
    return new String(manifest.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void isEmptyInAFolderWithout() throws IOException {
    assertThat(Manifest.read(folder).entries()).isEmpty();
    assertThat(Manifest.read(folder.resolve("none")).entries()).isEmpty();
    assertThat(text(Manifest.read(folder))).isEqualTo(HEADER);
  }

  @Test
  void isSortedByPath() {
    Manifest manifest =
        new Manifest(
            Map.of(
                "b.html", new Manifest.Entry("22", "site"),
                "a/c.html", new Manifest.Entry("11", "pdf"),
                "日.html", new Manifest.Entry("33", "site")),
            Set.of());
    assertThat(text(manifest))
        .isEqualTo(HEADER + "a/c.html\t11\tpdf\nb.html\t22\tsite\n日.html\t33\tsite\n");
  }

  @Test
  void isReadAsItIsWritten() throws IOException {
    String text = HEADER + "a.html\t11\tsite\nb/c d.html\t22\tpdf\n";
    assertThat(text(read(text))).isEqualTo(text);
    assertThat(read(text).entries()).containsEntry("b/c d.html", new Manifest.Entry("22", "pdf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.html\t11",
        "a.html\t11\tsite\tmore",
        "../a.html\t11\tsite",
        "/etc/passwd\t11\tsite",
        "\t11\tsite",
        "a\\b\t11\tsite"
      })
  void isRefusedIfALineIsNone(String line) {
    assertThatThrownBy(() -> read(HEADER + line + "\n"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith("is damaged; delete it and what Glossdeck wrote into the folder");
  }

  @Test
  void isRefusedIfItIsNoUtf8() throws IOException {
    Files.write(folder.resolve(Manifest.NAME), new byte[] {'a', (byte) 0xFF, '\n'});
    assertThatThrownBy(() -> Manifest.read(folder)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void findsPathsThatAreOneWhereCaseIsIgnored() throws IOException {
    Manifest manifest = read(HEADER + "A.html\t1\ts\na.html\t2\ts\nb.html\t3\ts\n");
    assertThat(manifest.sameIgnoringCase("a.HTML")).containsExactlyInAnyOrder("A.html", "a.html");
    assertThat(manifest.sameIgnoringCase("c.html")).isEmpty();
  }
}
