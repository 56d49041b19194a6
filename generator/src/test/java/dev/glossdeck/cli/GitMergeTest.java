package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two branches that both stamped, merged by Git itself. */
class GitMergeTest extends ToolFixture {
  private static final int CARDS = 12;

  /** Without Git the test is skipped, but in CI it fails. */
  @BeforeEach
  void makeRepository() throws Exception {
    try {
      git("--version");
    } catch (IOException e) {
      String message = "no Git at hand";
      if (System.getenv("CI") == null) {
        abort(message);
      }
      fail(message);
    }
    git("init", "--quiet", "--initial-branch", "main");
    deck(IntStream.range(0, CARDS).mapToObj(i -> card(i, "")).toList());
    commit();
  }

  private static String card(int number, String more) {
    return "What is term" + number + "?|The answer " + number + more;
  }

  /** Writes the deck with room between the cards, as Git wants it. */
  private void deck(List<String> cards) throws IOException {
    write("plants.txt", cards.stream().collect(Collectors.joining("\n\n\n", "", "\n")));
  }

  /** Stamps and commits. */
  private void commit() throws Exception {
    assertThat(run("stamp", path("plants.txt"))).as(err.toString()).isZero();
    assertThat(git("add", "--all")).isZero();
    assertThat(git("commit", "--quiet", "--message", "x")).isZero();
  }

  @Test
  void leavesOtherRulesAsTheyAre() throws Exception {
    byte[] rules = "*.txt caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(temp.resolve(".gitattributes"), rules);
    Files.delete(temp.resolve("plants.txt.lock"));
    assertThat(run("stamp", path("plants.txt"))).as(err.toString()).isZero();
    assertThat(Files.readAllBytes(temp.resolve(".gitattributes")))
        .startsWith(rules)
        .endsWith("*.txt.lock merge=union\n".getBytes(StandardCharsets.UTF_8));

    Files.writeString(temp.resolve(".gitattributes"), "*.txt.lock\tmerge=union\n");
    Files.delete(temp.resolve("plants.txt.lock"));
    assertThat(run("stamp", path("plants.txt"))).as(err.toString()).isZero();
    assertThat(temp.resolve(".gitattributes")).hasContent("*.txt.lock\tmerge=union");
  }

  @Test
  void mergesLocksWhereverTheirLinesStand() throws Exception {
    git("checkout", "--quiet", "-b", "branch");
    List<String> theirs = cards();
    theirs.set(2, card(2, ", mended"));
    theirs.set(4, "What is the term4?|The answer 4");
    theirs.remove(8);
    theirs.add(0, "What is new?|Theirs");
    deck(theirs);
    commit();
    git("checkout", "--quiet", "main");
    List<String> ours = cards();
    ours.set(6, card(6, ", mended"));
    ours.set(10, "What is the term10?|The answer 10");
    ours.add("What is newer?|Ours");
    deck(ours);
    commit();
    assertThat(git("merge", "--quiet", "--no-edit", "branch")).as(log()).isZero();
    assertThat(run("check", "--frozen", "--strict", path("plants.txt")))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).endsWith("since the last stamp: nothing changed\n");
  }

  @Test
  void mergesEveryPairOfNotes() throws Exception {
    for (int one = 0; one < CARDS; one++) {
      int other = (one + 1 + one % 3) % CARDS;
      git("checkout", "--quiet", "main");
      git("checkout", "--quiet", "-b", "theirs" + one);
      List<String> theirs = cards();
      theirs.set(one, card(one, ", mended by them"));
      deck(theirs);
      commit();
      git("checkout", "--quiet", "-b", "ours" + one, "main");
      List<String> ours = cards();
      ours.set(other, card(other, ", mended by us"));
      deck(ours);
      commit();
      assertThat(git("merge", "--quiet", "--no-edit", "theirs" + one)).as(log()).isZero();
      assertThat(run("check", "--frozen", path("plants.txt"))).as(err.toString()).isZero();
    }
  }

  @Test
  void tellsOfANoteThatBothChanged() throws Exception {
    git("checkout", "--quiet", "-b", "branch");
    List<String> theirs = cards();
    theirs.set(2, card(2, ", theirs"));
    deck(theirs);
    commit();
    git("checkout", "--quiet", "main");
    List<String> ours = cards();
    ours.set(2, card(2, ", ours"));
    deck(ours);
    commit();
    assertThat(git("merge", "--quiet", "--no-edit", "branch")).isOne();
    deck(ours);
    assertThat(run("check", path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("is there twice, for it was changed in two ways");
    assertThat(Files.readString(temp.resolve("plants.txt.lock"))).doesNotContain("<<<<<<<");
  }

  @Test
  void addsItsRuleOnce() throws Exception {
    Path attributes = temp.resolve(".gitattributes");
    assertThat(attributes).hasContent("*.txt.lock merge=union\n");
    write("more/animals.txt", "What is a fox?|A canine\n");
    write("more/birds.md", "## What is a wren?\n\nA bird\n");
    assertThat(run("stamp", path("more"))).as(err.toString()).isZero();
    assertThat(attributes).hasContent("*.txt.lock merge=union\n");
    assertThat(temp.resolve("more/.gitattributes")).hasContent("*.md.lock merge=union\n");
    assertThat(out.toString()).contains("added \"*.md.lock merge=union\" to .gitattributes");
  }

  private static List<String> cards() {
    return new ArrayList<>(IntStream.range(0, CARDS).mapToObj(i -> card(i, "")).toList());
  }

  private String log() throws IOException {
    return Files.readString(temp.resolve("git.log"));
  }

  /** Runs Git apart from what the user and the machine have set. */
  private int git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(temp.resolve("git.log").toFile()));
    builder.environment().put("GIT_CONFIG_GLOBAL", temp.resolve("none").toString());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Files.writeString(temp.resolve(".gitignore"), "git.log\n", StandardCharsets.UTF_8);
    return builder.start().waitFor();
  }
}
