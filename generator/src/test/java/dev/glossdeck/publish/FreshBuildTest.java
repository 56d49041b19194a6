package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.output.UnreadableFileException;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.publish.source.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When a build is left out, and that it never is when it would change something. */
class FreshBuildTest extends RebuildFixture {

  @Test
  void leavesABuildOutIfNothingChanged() throws IOException {
    BuildResult first = build();
    assertThat(first.figures()).isNotEmpty();
    BuildResult second = build();
    assertThat(second.summary()).isEqualTo("up to date");
    assertThat(second.notices()).last().isEqualTo("nothing has changed in 2 files");
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
  }

  @Test
  void buildsAgainWhenANoteTypeChanges() throws IOException {
    write("v.txt", "#separator:Pipe\n#html:true\n#anki-type:types/verb\n\nir|to go\n");
    write(
        "types/verb/note-type.yaml",
        "name: Verb\nid: 1700000000001\nfields: [Word, Meaning]\ntemplates: [Recall]\n");
    write("types/verb/style.css", ".card { color: red }");
    write("types/verb/recall.front.html", "{{Word}}");
    write("types/verb/recall.back.html", "{{Meaning}}");
    assertBuilt("a deck with a type");
    write("types/verb/recall.back.html", "{{Word}}: {{Meaning}}");
    assertBuilt("a template");
    write("types/verb/style.css", ".card { color: blue }");
    assertBuilt("a style");
    write("types/verb/recall.browser-front.html", "{{Word}} only");
    assertBuilt("a file that was not there");
    assertThat(build().summary()).isEqualTo("up to date");
  }

  @Test
  void looksAgainForAPictureThatWasMissing() throws IOException {
    write("v.txt", "#html:true\n\nWhat is shown?|<img src=\"leaf.png\" alt=\"a leaf\">\n");
    BuildResult without = build();
    assertThat(without.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.MISSING_MEDIA);
    Files.write(temp.resolve("decks/leaf.png"), TestPictures.png());
    BuildResult with = build();
    assertThat(with.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.MISSING_MEDIA);
    assertThat(build().summary()).isEqualTo("up to date");
  }

  @Test
  void saysWhichFileOfAThemeIsMissing() throws IOException {
    theme = Optional.of(temp.resolve("none"));
    assertThatThrownBy(this::build)
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            failure ->
                assertThat(Failures.unwritable(temp.resolve("out"), failure).toString())
                    .endsWith(
                        "none:1:1: error: it cannot be read: no such file or folder"
                            + " (check its path and permissions) [unreadable]"));
  }

  @Test
  void buildsAgainWhenAThemeBehindALinkChanges() throws IOException {
    Path own = Files.createDirectories(temp.resolve("own"));
    Files.writeString(own.resolve("own.css"), "p { color: red }");
    theme = Optional.of(Files.createSymbolicLink(temp.resolve("theme"), own));
    build();
    Files.writeString(own.resolve("own.css"), "p { color: blue }");
    assertBuilt("a style");
  }

  @Test
  void buildsAgainWhenADeckAPictureOrALockChanges() throws IOException {
    build();
    write("a.md", DECK + "\nMore.\n");
    assertBuilt("an edit");
    Files.write(temp.resolve("decks/root.png"), TestPictures.png(3, 5));
    assertBuilt("a picture");
    write("b.md", "## What is a stem?\n\nIt stands.\n");
    assertBuilt("a new deck");
    Files.move(temp.resolve("decks/b.md"), temp.resolve("decks/c.md"));
    assertBuilt("a rename");
    write("c.md.lock", "# glossdeck lock 1\tc\n");
    assertBuilt("a lock");
    tool = "2";
    assertBuilt("another tool");
    time = Optional.empty();
    assertBuilt("another time");
    Path deck = temp.resolve("decks/a.md");
    Files.setLastModifiedTime(deck, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    assertBuilt("a time that the outputs carry");
  }

  @Test
  void buildsAgainWhenThePublishedFolderWasTouched() throws IOException {
    build();
    Files.writeString(temp.resolve("out/index.html"), "mine");
    assertBuilt("an edit of ours");
    assertThat(Files.readString(temp.resolve("out/index.html"))).isNotEqualTo("mine");
    Files.delete(temp.resolve("out/glossary/index.html"));
    assertBuilt("a file that is missing");
    Files.delete(temp.resolve("out/.glossdeck-manifest"));
    for (Path file : files(temp.resolve("out")).keySet()) {
      Files.delete(temp.resolve("out").resolve(file));
    }
    assertBuilt("a clean folder");
  }

  @Test
  void tellsWhyABuildIsMadeAgain() throws IOException {
    write("a.md", DECK + "## What is a leaf?\n\nIt is green.\n");
    assertThat(build().notices()).isEmpty();
    write("a.md", "## What is a stem?\n\nIt stands.\n\n" + DECK.replace("holds", "drinks"));
    assertThat(build().notices()).contains("a: 1 card changed, 1 card added, 1 card gone");
    write("b.md", "## What is a bud?\n\nA start.\n");
    assertThat(build().notices()).containsExactly("b: a new deck");
    Files.delete(temp.resolve("decks/b.md"));
    assertThat(build().notices()).containsExactly("b: is gone");
    Files.writeString(temp.resolve("out/index.html"), "mine");
    assertThat(build().notices())
        .containsExactly(
            "made again: files are new, gone or not as they were",
            "1 of 8 pages made again, the others kept");
    tool = "2";
    assertThat(build().notices())
        .containsExactly("made again: the settings or the tool have changed");
    write("a.md.lock", "# glossdeck lock 1\ta\n");
    assertThat(build().notices()).contains("a.md.lock has changed");
  }

  @Test
  void leavesFilesThatStayTheSameUntouched() throws IOException {
    write("b.md", "## What is a leaf?\n\nIt is green.\n");
    build();
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    for (Path file : files(temp.resolve("out")).keySet()) {
      Files.setLastModifiedTime(temp.resolve("out").resolve(file), old);
    }
    write("b.md", "## What is a leaf?\n\nIt is yellow.\n");
    build();
    Map<String, FileTime> times = times();
    assertThat(times).doesNotContainEntry("b/cards/leaf.html", old).containsEntry("404.html", old);
    assertThat(times.entrySet().stream().filter(file -> file.getKey().startsWith("a/")))
        .isNotEmpty()
        .allMatch(file -> file.getValue().equals(old));
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : files(temp.resolve("out")).keySet()) {
      String name = file.toString().replace('\\', '/');
      times.put(name, Files.getLastModifiedTime(temp.resolve("out").resolve(file)));
    }
    return times;
  }

  @Test
  void doesNotMindATimeThatNoOutputCarries() throws IOException {
    build();
    Path deck = temp.resolve("decks/a.md");
    Files.setLastModifiedTime(deck, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(build().summary()).isEqualTo("up to date");
  }

  @Test
  void buildsAgainAfterAnErrorAndKnowsTheFormerDeckAgain() throws IOException {
    build();
    write("a.md", "---\nno end\n");
    assertThat(build().outcome()).isEqualTo(BuildResult.Outcome.WRONG_DECK);
    assertThat(build().outcome()).isEqualTo(BuildResult.Outcome.WRONG_DECK);
    write("a.md", DECK);
    assertThat(build().summary()).isEqualTo("up to date");
  }

  private void assertBuilt(String why) throws IOException {
    assertThat(build().figures()).as(why).isNotEmpty();
    assertThat(build().summary()).as("after " + why).isEqualTo("up to date");
  }
}
