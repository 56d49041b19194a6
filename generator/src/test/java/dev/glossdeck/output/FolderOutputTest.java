package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutputTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path temp;

  @Test
  void publishesANewFolderWithItsManifest() throws IOException {
    publish("site", "a.html", "b/c.html");
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html", "b/c.html");
    assertThat(read(".glossdeck-manifest"))
        .startsWith("# glossdeck manifest 1\na.html\t")
        .endsWith("\tsite\n");
  }

  @Test
  void leavesNothingWhenItIsNotPublished() throws IOException {
    try (FolderOutput output = FolderOutput.open(folder())) {
      output.of("site").file("a.html", "a");
    }
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void doesNotTouchAFileWhoseContentIsTheSame() throws IOException {
    publish("site", "a.html", "b.html");
    Files.setLastModifiedTime(folder().resolve("a.html"), LONG_AGO);
    publish("site", "a.html", "b.html");
    assertThat(Files.getLastModifiedTime(folder().resolve("a.html"))).isEqualTo(LONG_AGO);
  }

  @Test
  void writesAFileAnewThatSomebodyChanged() throws IOException {
    publish("site", "a.html");
    Files.writeString(folder().resolve("a.html"), "x.html");
    publish("site", "a.html");
    assertThat(read("a.html")).isEqualTo("a.html");
  }

  @Test
  void removesWhatIsNotWrittenAgainAndItsEmptyFolder() throws IOException {
    publish("site", "a.html", "b/c.html");
    publish("site", "a.html");
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html");
    assertThat(folder().resolve("b")).doesNotExist();
  }

  @Test
  void keepsTheFilesOfExportersThatDidNotRun() throws IOException {
    publish("site", "a.html");
    publish("pdf", "d.pdf");
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html", "d.pdf");
    try (FolderOutput output = FolderOutput.open(folder())) {
      assertThat(output.publishedPaths()).containsExactly("a.html", "d.pdf");
    }
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    Files.createDirectories(folder().resolve("b"));
    Files.writeString(folder().resolve("b/mine.txt"), "mine");
    publish("site", "b/c.html");
    publish("site", "a.html");
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html", "b/mine.txt");
  }

  @Test
  void refusesToReplaceAForeignFileAndChangesNothing() throws IOException {
    publish("site", "a.html");
    Files.writeString(folder().resolve("z.html"), "mine");
    assertThatThrownBy(() -> publish("site", "b.html", "z.html"))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("z.html");
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html", "z.html");
    assertThat(read("z.html")).isEqualTo("mine");
  }

  @Test
  void refusesToWriteThroughALinkThatIsNotOurs() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectory(folder());
    Files.createSymbolicLink(folder().resolve("cards"), elsewhere);
    assertThatThrownBy(() -> publish("site", "cards/a.html"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Files.writeString(folder(), "a file");
    assertThatThrownBy(() -> FolderOutput.open(folder()))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void refusesPathsThatLeaveTheFolder() throws IOException {
    try (FolderOutput output = FolderOutput.open(folder())) {
      Output site = output.of("site");
      for (String path : List.of("../a", "/a", "a/../../b", "a//b", "", "a\\b", "a:b", "a\n")) {
        assertThatThrownBy(() -> site.file(path, "x"))
            .as(path)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void refusesNamesThatDifferByCaseAlone() throws IOException {
    try (FolderOutput output = FolderOutput.open(folder())) {
      output.of("site").file("a.html", "x");
      assertThatThrownBy(() -> output.of("pdf").file("A.html", "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void doesNotTrustAManifestThatNamesFilesElsewhere() throws IOException {
    publish("site", "a.html");
    Files.writeString(folder().resolve(".glossdeck-manifest"), "../victim\t00\tsite\n");
    Files.writeString(temp.resolve("victim"), "stays");
    assertThatThrownBy(() -> publish("site", "a.html")).isInstanceOf(IOException.class);
    assertThat(temp.resolve("victim")).exists();
  }

  private void publish(String owner, String... paths) throws IOException {
    try (FolderOutput output = FolderOutput.open(folder())) {
      for (String path : paths) {
        output.of(owner).file(path, path);
      }
      output.publish();
    }
  }

  private Path folder() {
    return temp.resolve("published");
  }

  private String read(String path) throws IOException {
    return Files.readString(folder().resolve(path));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
