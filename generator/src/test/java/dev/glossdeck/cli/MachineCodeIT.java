package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The machine code in the tool's jar, and what users read where there is none for them. */
class MachineCodeIT extends JarFixture {
  @Test
  void carriesMachineCodeForTheUsualSystems() throws IOException {
    assertThat(names().stream().filter(name -> name.matches(".*\\.(so|dll|dylib|jnilib|a)")))
        .map(name -> name.replaceFirst("/[^/]*$", ""))
        .containsExactlyInAnyOrder(
            "darwin/aarch64",
            "darwin/x86_64",
            "linux/aarch64",
            "linux/amd64",
            "win/aarch64",
            "win/amd64",
            "org/sqlite/native/Linux-Musl/aarch64",
            "org/sqlite/native/Linux-Musl/x86_64",
            "org/sqlite/native/Linux/aarch64",
            "org/sqlite/native/Linux/x86_64",
            "org/sqlite/native/Mac/aarch64",
            "org/sqlite/native/Mac/x86_64",
            "org/sqlite/native/Windows/aarch64",
            "org/sqlite/native/Windows/x86_64");
  }

  @Test
  void saysWhatToDoWhereSqliteIsMissing() throws Exception {
    Files.writeString(temp.resolve("plants.txt"), "What is a root?|The part below the ground\n");
    take("packages/legacy.apkg", "legacy.apkg");
    javaOptions.add("-Dorg.sqlite.osinfo.architecture=sparc");
    assertThat(run("build", "plants.txt", "-o", "out")).isEqualTo(3);
    assertThat(errors())
        .matches(
            "out:1:1: error: SQLite, which Anki packages need, is not there for .* on sparc"
                + " \\(use .*, or build with --only site,pdf\\) \\[missing-library]\\R");
    assertThat(temp.resolve("out")).doesNotExist();
    assertThat(run("build", "plants.txt", "-o", "out", "--only", "site,pdf")).isZero();
    assertThat(run("check", "legacy.apkg")).isEqualTo(1);
    assertThat(errors()).matches("legacy.apkg:1:1: error: SQLite, .* \\[missing-library]\\R");
    assertThat(run("convert", "plants.txt", "-o", "plants.apkg")).isEqualTo(3);
    assertThat(errors())
        .matches("plants.apkg:1:1: error: SQLite, .* is not there for .* \\[missing-library]\\R");
  }

  @Test
  void saysWhatToDoWhereZstandardIsMissing() throws Exception {
    take("packages/newest.apkg", "newest.apkg");
    javaOptions.add("-Dos.arch=sparc");
    assertThat(run("check", "newest.apkg")).isEqualTo(1);
    assertThat(errors())
        .matches(
            "newest.apkg:1:1: error: Zstandard, which Anki packages need, is not there for .* on"
                + " sparc \\(use .*\\) \\[missing-library]\\R");
  }

  @Test
  void saysThatMachineCodeNeedsAFolder() throws Exception {
    take("packages/newest.apkg", "newest.apkg");
    javaOptions.add("-Djava.io.tmpdir=" + temp.resolve("none"));
    assertThat(run("check", "newest.apkg")).isEqualTo(1);
    assertThat(errors())
        .matches(
            "newest.apkg:1:1: error: Zstandard, which Anki packages need, cannot be loaded"
                + " \\(.* -Djava.io.tmpdir=DIR\\) \\[missing-library]\\R");
  }
}
