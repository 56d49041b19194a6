package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The start of a site. */
class InitTest extends ToolFixture {
  @Test
  void startsASiteThatBuildsAtOnceWithoutAWarning() throws IOException {
    assertThat(run("init", path("bio"))).isZero();
    assertThat(out.toString())
        .contains("cd " + path("bio"), "glossdeck serve", "glossdeck build", "glossdeck stamp");
    assertThat(files("bio").keySet())
        .containsExactly(
            ".github/workflows/cards.yml", ".gitignore", "decks/first-deck.md", "glossdeck.yaml");
    String settings = path("bio/glossdeck.yaml");
    assertThat(run("build", "--no-cache", "--settings", settings)).as(err.toString()).isZero();
    assertThat(run("check", "--no-cache", "--strict", "--settings", settings)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(files("bio")).containsKeys("public/index.html", "public/downloads/first-deck.pdf");
  }

  @Test
  void addsAPomForMaven() throws IOException {
    assertThat(run("init", path("bio"), "--maven")).isZero();
    assertThat(out.toString()).contains("mvn glossdeck:serve", "mvn package");
    assertThat(files("bio").get("pom.xml"))
        .contains("<goal>generate</goal>")
        .doesNotContain("@version@");
    assertThat(files("bio").get(".gitignore")).contains("/target/");
  }

  @Test
  void replacesNoFile() throws IOException {
    write("bio/glossdeck.yaml", "only: site\n");
    Map<String, String> before = files("bio");
    assertThat(run("init", path("bio"))).isEqualTo(3);
    assertThat(err.toString()).contains("glossdeck.yaml: is there already");
    assertThat(files("bio")).isEqualTo(before);
  }

  @Test
  void showsAnExampleInTheHelpOfEveryCommand() {
    for (String command : Commands.names()) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).as(command).containsPattern("Examples?:\\R  glossdeck " + command);
    }
    for (String arguments : List.of("--help", "help --help", "completion --help")) {
      out.getBuffer().setLength(0);
      assertThat(run(arguments.split(" "))).isZero();
      assertThat(out.toString()).as(arguments).containsPattern("Examples?:\\R  glossdeck ");
    }
  }
}
