package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir private Path temp;

  @Test
  void leavesAStrayThatSomebodyChanged() throws IOException {
    publish("a.html", "b/c.html");
    Files.writeString(file("b/c.html"), "mine now");
    publish("a.html");
    assertThat(file("b/c.html")).hasContent("mine now");
    assertThat(file(".glossdeck-manifest")).content().doesNotContain("b/c.html");
  }

  @Test
  void publishesAlthoughAStrayBecameAFolder() throws IOException {
    publish("a.html", "b.html");
    Files.delete(file("b.html"));
    Files.createDirectory(file("b.html"));
    Files.writeString(file("b.html/mine.txt"), "mine");
    publish("c.html");
    assertThat(file("b.html/mine.txt")).exists();
    assertThat(file("c.html")).exists();
    assertThat(file("a.html")).doesNotExist();
  }

  @Test
  void leavesAnEmptyFolderThatReplacedAStray() throws IOException {
    publish("a.html", "b.html");
    Files.delete(file("b.html"));
    Files.createDirectory(file("b.html"));
    publish("a.html");
    assertThat(file("b.html")).isDirectory();
  }

  @Test
  void leavesALinkThatReplacedAStray() throws IOException {
    publish("a.html", "b.html");
    Files.move(file("b.html"), temp.resolve("moved.html"));
    Files.createSymbolicLink(file("b.html"), temp.resolve("moved.html"));
    publish("a.html");
    assertThat(file("b.html")).isSymbolicLink();
    assertThat(temp.resolve("moved.html")).exists();
  }

  @Test
  void deletesNothingThroughALinkedParent() throws IOException {
    publish("a.html", "b/c/d.html", "b/e/f.html");
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(file("b"), elsewhere);
    Files.createSymbolicLink(file("b"), elsewhere);
    Files.delete(elsewhere.resolve("e/f.html"));
    publish("a.html");
    assertThat(elsewhere.resolve("c/d.html")).exists();
    assertThat(elsewhere.resolve("e")).isEmptyDirectory();
    assertThat(file("b")).isSymbolicLink();
  }

  @Test
  void leavesAFileThatReplacedTheFolderOfAStray() throws IOException {
    publish("a.html", "b/c.html");
    Files.delete(file("b/c.html"));
    Files.delete(file("b"));
    Files.writeString(file("b"), "mine");
    publish("a.html");
    assertThat(file("b")).hasContent("mine");
  }

  @Test
  void takesOurFileUnderANameOfAnotherCaseForOurs() throws IOException {
    publish("A.html");
    // Where case counts, only a hard link makes two names of one file.
    Files.createLink(file("a.html"), file("A.html"));
    publish("a.html");
    assertThat(file("a.html")).hasContent("a.html");
  }

  @Test
  void refusesToReplaceAForeignFileWhoseNameDiffersFromOursByCase() throws IOException {
    publish("A.html");
    Files.writeString(file("a.html"), "mine");
    assertThatThrownBy(() -> publish("a.html")).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file("a.html")).hasContent("mine");
  }

  @Test
  void leavesAStrayThatIsOneFileWithWhatIsPublished() throws IOException {
    publish("A.html");
    Files.createLink(file("a.html"), file("A.html"));
    Manifest.Entry entry = Manifest.read(file("")).entries().get("A.html");
    Manifest before = new Manifest(Map.of("A.html", entry), Set.of());
    new StaleFiles(file(""), before, new Manifest(Map.of("a.html", entry), Set.of())).delete();
    assertThat(file("A.html")).exists();
  }

  @Test
  void findsThePathsThatDifferByCaseOrByTheFormOfAccents() {
    Manifest.Entry entry = new Manifest.Entry("00", "site");
    Manifest manifest = new Manifest(Map.of("Cards/\u00c9.html", entry, "b.html", entry), Set.of());
    assertThat(manifest.sameIgnoringCase("cards/e\u0301.html"))
        .containsExactly("Cards/\u00c9.html");
    assertThat(manifest.sameIgnoringCase("c.html")).isEmpty();
  }

  private void publish(String... paths) throws IOException {
    try (FolderOutput output = FolderOutput.open(file(""))) {
      for (String path : paths) {
        output.of("site").file(path, path);
      }
      output.publish();
    }
  }

  private Path file(String path) {
    return temp.resolve("published").resolve(path);
  }
}
