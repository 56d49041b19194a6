package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.page.PageSection;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, String> files = new LinkedHashMap<>();

  private PageReaderTest file(String name, String text) {
    files.put(name, text);
    return this;
  }

  private WrittenPages read() throws IOException {
    List<DeckSource> sources =
        files.entrySet().stream()
            .map(
                file ->
                    new DeckSource(
                        "p/" + file.getKey(),
                        () ->
                            new ByteArrayInputStream(
                                file.getValue().getBytes(StandardCharsets.UTF_8)),
                        DeckSource.Neighbours.NONE))
            .toList();
    return new PageReader(ReadOptions.NONE, diagnostics).read(sources);
  }

  private List<String> told() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void putsTheIndexFirstThenThoseWithNumbersThenTheOthersByName() throws IOException {
    file("10-late.md", "l").file("2-soon.md", "s").file("zebra.md", "z").file("apple.md", "a");
    WrittenPages pages = file("index.md", "i").read();
    assertThat(pages.pages().stream().map(WrittenPage::name))
        .containsExactly("index", "soon", "late", "apple", "zebra");
  }

  @Test
  void takesTheTitleFromTheFrontMatterThenTheHeadingThenTheName() throws IOException {
    file("1-a.md", "---\ntitle: Said\n---\n# Heading\n").file("2-b.md", "# A *heading*\n");
    WrittenPages pages = file("3-our-school.md", "Text\n").read();
    assertThat(pages.pages().stream().map(WrittenPage::title))
        .containsExactly("Said", "A heading", "Our school");
  }

  @Test
  void cutsAtHeadingsAndNamesThemAsGitHubDoes() throws IOException {
    WrittenPage page =
        file("a.md", "# T\n\nIntro\n\n## What's new?\n\nx\n\n### Übung\n\n## What's new?\n")
            .read()
            .pages()
            .get(0);
    assertThat(page.sections().stream().map(PageSection::level)).containsExactly(0, 2, 3, 2);
    assertThat(page.sections().stream().map(PageSection::anchor))
        .containsExactly("", "whats-new", "übung", "whats-new-1");
    assertThat(page.sections().get(0).body().source()).isEqualTo("Intro");
  }

  @Test
  void leavesNoLevelOfHeadingsOut() throws IOException {
    WrittenPage page = file("a.md", "# T\n### One\n### Two\n## Three\n").read().pages().get(0);
    assertThat(page.sections().stream().map(PageSection::level)).containsExactly(2, 3, 2);
  }

  @Test
  void followsLinksBetweenPagesByFileAndByName() throws IOException {
    file("02-b.md", "## There\n")
        .file("a.md", "[x](02-b.md#there) [y](b.md) [z](#here)\n## Here\n");
    read();
    assertThat(told()).isEmpty();
  }

  @Test
  void tellsWhereALinkLeadsNowhere() throws IOException {
    file("a.md", "Text\n\n[x](b.md) and [y](a.md#nix)\n").read();
    assertThat(told())
        .hasSize(2)
        .allMatch(line -> line.endsWith("[link-address]"))
        .anyMatch(line -> line.startsWith("p/a.md:3:5: error: the link leads to \"b.md\""))
        .anyMatch(line -> line.startsWith("p/a.md:3:19: error: the link leads to \"a.md#nix\""));
  }

  @Test
  void leavesLinksToOtherFilesOfTheSiteToTheSite() throws IOException {
    WrittenPage page =
        file("a.md", "[study](../study/index.html?mode=type)\n").read().pages().get(0);
    assertThat(told()).isEmpty();
    assertThat(page.addresses())
        .extracting(PlacedLink::name)
        .containsExactly("../study/index.html?mode=type");
  }

  @Test
  void refusesTwoPagesOfOneAddressAndOneWithoutAName() throws IOException {
    file("1-a.md", "x").file("2-a.md", "y").file("3-!.md", "z").read();
    assertThat(told())
        .containsExactly(
            "p/2-a.md:1:1: error: another page has the address \"a\" already (give the file"
                + " another name) [page-name]",
            "p/3-!.md:1:1: error: the page has no name but its number (give the file another name)"
                + " [page-name]");
  }

  @Test
  void tellsOfAPictureThatIsNotThereAndOfASettingThatDoesNotExist() throws IOException {
    file("a.md", "---\ncolour: red\n---\n![a map](map.svg)\n").read();
    assertThat(told())
        .anyMatch(line -> line.startsWith("p/a.md:2:1: warning: a page has no setting \"colour\""))
        .anyMatch(line -> line.startsWith("p/a.md:4:10: error: there is no file \"map.svg\""));
  }
}
