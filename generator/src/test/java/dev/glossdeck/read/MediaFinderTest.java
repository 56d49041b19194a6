package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MediaFinderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  /** A folder of sounds, each of which holds its name. */
  private MediaFinder folder(String... names) {
    Set<String> there = Set.of(names);
    return new MediaFinder(
        name ->
            Optional.of(name)
                .filter(there::contains)
                .map(one -> new ByteArrayInputStream(one.getBytes(StandardCharsets.UTF_8))),
        diagnostics);
  }

  /** Names that stand a line each. */
  private static SortedMap<String, SourcePosition> shown(String... names) {
    SortedMap<String, SourcePosition> references = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      references.put(names[i], new SourcePosition("d.md", i + 1, 1));
    }
    return references;
  }

  private static List<String> names(List<Media> media) {
    return media.stream().map(Media::name).toList();
  }

  @Test
  void findsWhatIsThereSortedByName() throws IOException {
    List<Media> media = folder("b.mp3", "a.mp3", "other.mp3").require(shown("b.mp3", "a.mp3"));
    assertThat(names(media)).containsExactly("a.mp3", "b.mp3");
    assertThat(diagnostics.sorted()).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    media.get(1).writeTo(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("b.mp3");
  }

  @Test
  void refusesEachMissingFileOfAnAuthorWhoKeepsThemBeside() throws IOException {
    assertThat(names(folder("b.mp3").require(shown("c.mp3", "b.mp3", "a.mp3"))))
        .containsExactly("b.mp3");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: there is no file \"c.mp3\" in the deck's folder"
                + " (put it there, or mend the name) [missing-media]",
            "d.md:3:1: error: there is no file \"a.mp3\" in the deck's folder"
                + " (put it there, or mend the name) [missing-media]");
  }

  @Test
  void warnsOnceAtTheFirstPlaceOfMissingFilesThatAnkiKeepsElsewhere() throws IOException {
    assertThat(names(folder("b.mp3").find(shown("c.mp3", "b.mp3", "a.mp3", "d.mp3"))))
        .containsExactly("b.mp3");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: warning: there is no file \"c.mp3\" in the deck's folder, and 2 more"
                + " (put there what Anki has in its folder collection.media) [missing-media]");
  }

  @Test
  void countsNoOthersOfASingleMissingFile() throws IOException {
    assertThat(folder().find(shown("a.mp3"))).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: warning: there is no file \"a.mp3\" in the deck's folder"
                + " (put there what Anki has in its folder collection.media) [missing-media]");
  }

  @Test
  void takesOneOfTwoNamesThatDifferInCaseAlone() throws IOException {
    assertThat(names(folder("A.mp3", "a.mp3").require(shown("a.mp3", "A.mp3"))))
        .containsExactly("A.mp3");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: the files \"a.mp3\" and \"A.mp3\" differ in case alone"
                + " (rename one of the two) [media-names-alike]");
  }

  @Test
  void leavesAPictureWithoutContentOutWhereItsAuthorCanMendIt() throws IOException {
    assertThat(folder("a.png").require(shown("a.png"))).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: the picture \"a.png\" has no content of any known format"
                + " (save it again) [broken-picture]");
  }

  @Test
  void passesABrokenPictureOnFromElsewhereButNoDrawing() throws IOException {
    assertThat(names(folder("a.png", "b.svg").find(shown("a.png", "b.svg"))))
        .containsExactly("a.png");
    assertThat(DiagnosticTexts.of(diagnostics)).hasSize(2).allMatch(d -> d.contains(": warning: "));
  }

  @Test
  void failsToOpenAFileThatHasGoneMeanwhile() throws IOException {
    boolean[] isThere = {true};
    DeckSource.Neighbours folder =
        name ->
            isThere[0] ? Optional.<InputStream>of(InputStream.nullInputStream()) : Optional.empty();
    List<Media> media = new MediaFinder(folder, diagnostics).require(shown("a.mp3"));
    isThere[0] = false;
    assertThatThrownBy(() -> media.get(0).content().open())
        .isInstanceOf(IOException.class)
        .hasMessage("the file \"a.mp3\" is gone");
  }
}
