package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher for POSIX systems, wherever it is started from and whichever Java there is. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends JarFixture {
  private static final Path FOLDER = Path.of(System.getProperty("glossdeck.launcher"));
  private static final Path LAUNCHER = FOLDER.resolve("bin/glossdeck");
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @BeforeEach
  void usesThisJava() {
    environment.put("JAVA_HOME", JAVA_HOME.toString());
  }

  @Test
  void buildsADeckFromAnotherFolder() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is a root?|The part below the ground\n");
    assertThat(launch(LAUNCHER, "build", "plants.txt", "-o", "a site")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(output()).startsWith("a site: 1 card, ");
    assertThat(temp.resolve("a site/cards/root.html")).isNotEmptyFile();
  }

  /** There Java by itself could not name the file. */
  @Test
  void passesOnTheStatusOfTheToolInTheLocaleOfContainers() throws Exception {
    environment.put("LC_ALL", "C");
    Path run = temp.resolve("run");
    String launcher = LAUNCHER.toAbsolutePath().toString();
    script(run, "printf 'no bar\\n' > \u00E4.txt\nexec '" + launcher + "' check \u00E4.txt");
    assertThat(launch(run)).isEqualTo(1);
    assertThat(errors()).startsWith("\u00E4.txt:1:7: error: ");
  }

  @Test
  void startsThroughLinksWithBlanksInTheirPaths() throws Exception {
    Path link = Files.createDirectories(temp.resolve("my tools")).resolve("cards");
    Files.createSymbolicLink(link, LAUNCHER.toAbsolutePath());
    Path second = temp.resolve("second");
    Files.createSymbolicLink(second, Path.of("my tools/cards"));
    assertThat(launch(second, "--version")).isZero();
    assertThat(output()).startsWith("glossdeck ");
  }

  @Test
  void takesItsClassesFromTheArchiveThatTheBuildMade() throws Exception {
    environment.put("GLOSSDECK_OPTS", "-Xlog:class+load:file=classes.log");
    assertThat(launch(LAUNCHER, "--version")).isZero();
    assertThat(Files.readString(temp.resolve("classes.log")))
        .containsPattern("dev\\.glossdeck\\.cli\\.Main source: shared objects file");
  }

  @Test
  void startsWhereTheFolderWasMovedOrHasNoArchive() throws Exception {
    Path moved = copy("moved to");
    assertThat(launch(moved.resolve("bin/glossdeck"), "--version")).isZero();
    assertThat(errors()).isEmpty();
    try (Stream<Path> files = Files.list(moved.resolve("lib"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsa")).toList()) {
        Files.writeString(file, "no archive");
        assertThat(launch(moved.resolve("bin/glossdeck"), "--version")).isZero();
        assertThat(errors()).isEmpty();
        Files.delete(file);
      }
    }
    assertThat(launch(moved.resolve("bin/glossdeck"), "--version")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(output()).startsWith("glossdeck ");
  }

  @Test
  void passesOverAnOldJava() throws Exception {
    environment.put("JAVA_HOME", oldJava("old", "11.0.2").toString());
    environment.put("PATH", JAVA_HOME.resolve("bin") + ":/usr/bin:/bin");
    assertThat(launch(LAUNCHER, "--version")).isZero();
    assertThat(output()).startsWith("glossdeck ");
  }

  @Test
  void namesTheJavasThatAreTooOld() throws Exception {
    Path old = oldJava("old java", "1.8.0_402");
    environment.put("JAVA_HOME", old.toString());
    environment.put("GLOSSDECK_JAVA_PLACES", temp.resolve("none").toString());
    environment.put("PATH", oldJava("older", "11.0.2").resolve("bin") + ":" + tools());
    assertThat(launch(LAUNCHER, "--version")).isEqualTo(3);
    assertThat(output()).isEmpty();
    assertThat(errors())
        .startsWith("glossdeck: error: there is no Java 17 or later (install one")
        .contains("Java 8: " + old.resolve("bin/java"), "Java 11: ");
  }

  @Test
  void saysWhereThereIsNoJava() throws Exception {
    environment.put("JAVA_HOME", "");
    environment.put("GLOSSDECK_JAVA_PLACES", temp.resolve("none").toString());
    environment.put("PATH", tools());
    assertThat(launch(LAUNCHER, "--version")).isEqualTo(3);
    assertThat(errors()).contains("there is no Java 17 or later").doesNotContain("found only");
  }

  private int launch(Path launcher, String... arguments) throws Exception {
    return start(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList());
  }

  /** A program that calls itself a Java, and would fail if it were started. */
  private Path oldJava(String folder, String version) throws IOException {
    Path home = temp.resolve(folder);
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    script(program, "exit 99");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** A folder of the programs that the launcher calls, and no Java. */
  private String tools() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("tools"));
    for (String name : List.of("find", "head", "readlink", "sed")) {
      Path program = Path.of("/usr/bin", name);
      String absolute = (Files.exists(program) ? program : Path.of("/bin", name)).toString();
      script(folder.resolve(name), "exec " + absolute + " \"$@\"");
    }
    return folder.toString();
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assumeTrue(file.toFile().setExecutable(true));
  }

  private Path copy(String name) throws IOException {
    Path target = temp.resolve(name);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            target.resolve(FOLDER.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return target;
  }
}
