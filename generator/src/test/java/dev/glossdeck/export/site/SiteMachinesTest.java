package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a site tells other programs. */
final class SiteMachinesTest {
  private static final String BASE = "https://example.org/botany/";

  @Test
  void knowsNoAbsoluteAddressOfASiteWithoutOne() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    Document page = Sites.page(site, "cards/perceptron.html");
    assertThat(page.select("link[rel=canonical], meta[property=og:url], meta[property=og:image]"))
        .isEmpty();
    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo("Perceptron · Deck sample");
    assertThat(site.files()).doesNotContainKeys("sitemap.xml", "robots.txt", "picture.png");
  }

  @Test
  void tellsEachPagesAddressAndPicture() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), Sites.sample());
    Document page = Sites.page(site, "cards/éclair.html");
    String address = BASE + "cards/%C3%A9clair.html";
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
    assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo(BASE + "picture.png");
    assertThat(site.bytes("picture.png")).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void describesATermAsLinkedData() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), Sites.sample());
    Document page = Sites.page(site, "cards/perceptron.html");
    assertThat(page.select("script[type=application/ld+json]").html())
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"DefinedTerm\","
                + "\"name\":\"Perceptron\",\"alternateName\":[\"threshold unit\"],"
                + "\"description\":\"A single unit with a threshold.\","
                + "\"termCode\":\""
                + Sites.sample().notes().get(0).id().value()
                + "\",\"url\":\""
                + BASE
                + "cards/perceptron.html\",\"inDefinedTermSet\":{\"@type\":\"DefinedTermSet\","
                + "\"name\":\"Deck sample\",\"url\":\""
                + BASE
                + "glossary/index.html\"}}");
    assertThat(Sites.page(site, "glossary/index.html").select("script[type=application/ld+json]"))
        .hasSize(1);
  }

  @Test
  void endsNoScriptByTheWordsOfACard() throws IOException {
    Deck deck = TestDecks.plain("What is it?|A </script><script>alert(1)</script> of <!-- it.");
    Document page = Sites.page(Sites.of(deck), "cards/it.html");
    assertThat(page.select("script:not([src])")).hasSize(1);
    assertThat(page.select("script:not([src])").html()).contains("\\u003c/script>");
  }

  @Test
  void listsEachPageForSearchEngines() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), Sites.sample());
    Document map = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
    assertThat(map.select("loc").eachText())
        .contains(BASE + "index.html", BASE + "cards/%C3%A9clair.html", BASE + "print/index.html")
        .doesNotContain(BASE + "404.html");
    assertThat(site.text("robots.txt")).endsWith("\nSitemap: " + BASE + "sitemap.xml\n");
  }

  @Test
  void dividesAMapOfVeryManyPages() {
    List<String> pages = IntStream.range(0, 50_001).mapToObj(i -> "cards/" + i + ".html").toList();
    Map<String, String> files =
        new SiteMap(new SiteAddress(SiteSettings.address(BASE))).files(pages);
    assertThat(files)
        .containsOnlyKeys("robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    assertThat(files.get("sitemap.xml"))
        .contains("<sitemap><loc>" + BASE + "sitemap-2.xml</loc></sitemap>");
    assertThat(files.get("sitemap-2.xml").lines().filter(line -> line.contains("<loc>")))
        .hasSize(1);
  }

  @Test
  void hasAPageForAddressesWithoutAPage() throws IOException {
    Document relative = Sites.page(Sites.of(Sites.sample()), "404.html");
    assertThat(relative.select("main a").eachAttr("href"))
        .containsExactly("index.html", "glossary/index.html", "study/index.html");
    Document page = Sites.page(Sites.with(Sites.published(), Sites.sample()), "404.html");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly(
            "/botany/index.html", "/botany/glossary/index.html", "/botany/study/index.html");
    assertThat(page.select("#search-open").attr("data-words"))
        .isEqualTo("/botany/assets/sample.search.js");
    assertThat(page.select("#search-open").attr("data-home")).isEqualTo("/botany/");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/botany/assets/");
  }

  @Test
  void givesTheDeckAsDataThatItsSchemaDescribes() throws IOException {
    for (Deck deck : List.of(Sites.sample(), RichDecks.rich())) {
      MemoryOutput site = Sites.of(deck);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(site.text("assets/deck.schema.json"));
      String data = site.text("deck.json");
      assertThat(schema.validate(data, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(data.replace("\"headword\"", "\"term\""), InputFormat.JSON))
          .isNotEmpty();
      assertThat(data.lines()).hasSize(deck.notes().size() + 2);
    }
  }

  @Test
  void leadsFromACardToItsSourceAndToAReport() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), Sites.sample());
    Document page = Sites.page(site, "cards/éclair.html");
    assertThat(page.select(".bottom a[rel=external]").eachAttr("href"))
        .containsExactly(
            "https://github.com/ada/botany/edit/main/decks/d.md",
            "https://github.com/ada/botany/issues/new?title=Mistake%20in%20%E2%80%9C%C3%89clair%E2%80%9D");
  }

  @Test
  void namesASiteOfSeveralDecks() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), Sites.sample(), TestDecks.plain("a|b"));
    Document home = Sites.page(site, "index.html");
    assertThat(home.title()).isEqualTo("Lessons");
    assertThat(home.select("h1").text()).isEqualTo("Lessons");
    assertThat(site.files()).containsKeys("sample/deck.json", "d/picture.png", "404.html");
  }
}
