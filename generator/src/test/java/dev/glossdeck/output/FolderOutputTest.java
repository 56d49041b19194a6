package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
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
      assertThat(output.keptPaths()).containsExactlyInAnyOrder("a.html", "d.pdf");
      output.replace("pdf");
      assertThat(output.keptPaths()).containsExactly("a.html");
    }
  }

  @Test
  void removesTheFilesOfAnExporterThatIsReplacedByNothing() throws IOException {
    publish("site", "a.html");
    publish("pdf", "d.pdf");
    try (FolderOutput output = FolderOutput.open(folder())) {
      output.replace("pdf");
      output.publish();
    }
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html");
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

  @Test
  void doesNotTouchALargeFileWhoseContentIsTheSame() throws IOException {
    publishLarge((byte) 1);
    Files.setLastModifiedTime(folder().resolve("large.bin"), LONG_AGO);
    publishLarge((byte) 1);
    assertThat(Files.getLastModifiedTime(folder().resolve("large.bin"))).isEqualTo(LONG_AGO);
    assertThat(files()).containsExactly(".glossdeck-manifest", "large.bin");
  }

  @Test
  void writesALargeFileAnewWhoseContentSomebodyChangedButNotItsSize() throws IOException {
    publishLarge((byte) 1);
    Files.write(folder().resolve("large.bin"), large((byte) 2));
    publishLarge((byte) 1);
    assertThat(folder().resolve("large.bin")).hasBinaryContent(large((byte) 1));
  }

  @Test
  void saysThatAManifestThatIsNotUtf8IsDamaged() throws IOException {
    Files.createDirectory(folder());
    Files.write(folder().resolve(".glossdeck-manifest"), new byte[] {(byte) 0xff, '\n'});
    assertThatThrownBy(() -> FolderOutput.open(folder()))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(".glossdeck-manifest: is damaged");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder(), temp.resolve("nowhere"));
    assertThatThrownBy(() -> FolderOutput.open(folder()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder() + ": is a link that leads nowhere");
  }

  @Test
  void removesTheParentFoldersItMadeWhenItIsNotPublished() throws IOException {
    Files.createDirectory(temp.resolve("there"));
    try (FolderOutput output = FolderOutput.open(temp.resolve("there/n1/n2/published"))) {
      output.of("site").file("a.html", large((byte) 1));
    }
    assertThat(temp.resolve("there")).isEmptyDirectory();
  }

  @Test
  void keepsAParentFolderItMadeThatSomebodyUsesNow() throws IOException {
    try (FolderOutput output = FolderOutput.open(temp.resolve("n1/n2/published"))) {
      output.of("site").file("a.html", "a");
      Files.writeString(temp.resolve("n1/mine.txt"), "mine");
    }
    assertThat(temp.resolve("n1/mine.txt")).exists();
    assertThat(temp.resolve("n1/n2")).doesNotExist();
  }

  @Test
  void publishesIntoParentFoldersThatItMade() throws IOException {
    try (FolderOutput output = FolderOutput.open(temp.resolve("n1/n2/published"))) {
      output.of("site").file("a.html", "a");
      output.publish();
    }
    assertThat(temp.resolve("n1/n2/published/a.html")).hasContent("a");
  }

  @Test
  void deletesTheStageOfAnInterruptedBuildAndWritesNothingMore() throws IOException {
    try (StagingFolder stage = StagingFolder.make(temp.resolve("n1/published"))) {
      stage.create(stage.resolve("b/a.html")).close();
      stage.abandon();
      assertThat(temp).isEmptyDirectory();
      assertThatThrownBy(() -> stage.create(stage.resolve("c.html")))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> stage.uninterrupted(() -> fail("published")))
          .isInstanceOf(IOException.class);
    }
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void leavesNothingWhenTheJvmIsToldToStop() throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes(FolderOutput.class) + File.pathSeparator + classes(Interrupted.class),
                Interrupted.class.getName(),
                folder().toString())
            .inheritIO()
            .start();
    assertThat(build.waitFor()).isEqualTo(Interrupted.STATUS);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void tidiesUpWhatAKilledBuildLeftBehind() throws IOException {
    Path killed = temp.resolve(".published-00000000-0000-4000-8000-000000000000");
    Files.createDirectories(killed.resolve("b"));
    Files.writeString(killed.resolve("b/a.html"), "a");
    Files.writeString(killed.resolve(".lock"), "");
    Path mine = Files.createDirectory(temp.resolve(".published-mine"));
    publish("site", "a.html");
    assertThat(killed).doesNotExist();
    assertThat(mine).exists();
    assertThat(files()).containsExactly(".glossdeck-manifest", "a.html");
  }

  @Test
  void leavesTheStageOfABuildThatRunsAlone() throws IOException {
    try (FolderOutput running = FolderOutput.open(folder())) {
      running.of("site").file("a.html", large((byte) 1));
      publish("pdf", "b.pdf");
      running.publish();
      assertThat(files()).contains("a.html", "b.pdf");
    }
  }

  private static Path classes(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** A build that ends as by a signal, with a stage that nobody closes. */
  static final class Interrupted {
    static final int STATUS = 42;

    private Interrupted() {}

    @SuppressWarnings("resource")
    public static void main(String[] arguments) throws IOException {
      FolderOutput.open(Path.of(arguments[0])).of("site").file("a.html", "a");
      System.exit(STATUS);
    }
  }

  private void publishLarge(byte content) throws IOException {
    try (FolderOutput output = FolderOutput.open(folder())) {
      output.of("site").file("large.bin", large(content));
      output.publish();
    }
  }

  private static byte[] large(byte content) {
    byte[] bytes = new byte[300_000];
    Arrays.fill(bytes, content);
    return bytes;
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
