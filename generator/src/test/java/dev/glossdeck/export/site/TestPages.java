package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.maths.TestFormulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.markdown.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sites with pages of their author. */
final class TestPages {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";

  private TestPages() {}

  /**
   * Makes a site.
   *
   * @param pages of one folder; each begins with the name of its file, a line of its own
   */
  static ExportReport export(
      MemoryOutput site, Set<String> downloads, List<Deck> decks, String... pages)
      throws IOException {
    Diagnostics told = new Diagnostics();
    List<DeckSource> sources = Arrays.stream(pages).map(TestPages::source).toList();
    WrittenPages read = new PageReader(ReadOptions.NONE, told).read(sources);
    assertThat(told.sorted()).isEmpty();
    Deck[] all = decks.toArray(Deck[]::new);
    PreparedContent prepared = new PreparedContent(TestFormulas.of(all), new Highlighter());
    return TestWorkers.with(
        1,
        workers ->
            new SiteExporter(Sites.downloads(downloads), prepared, workers)
                .export(new Library(decks, read), site));
  }

  private static DeckSource source(String page) {
    String name = page.substring(0, page.indexOf('\n'));
    byte[] text = page.substring(name.length() + 1).getBytes(StandardCharsets.UTF_8);
    byte[] picture = SVG.getBytes(StandardCharsets.UTF_8);
    return new DeckSource(
        "p/" + name,
        () -> new ByteArrayInputStream(text),
        wanted -> Optional.of(new ByteArrayInputStream(picture)));
  }
}
