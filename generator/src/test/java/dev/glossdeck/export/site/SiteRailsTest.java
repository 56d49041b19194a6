package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The lists beside a card, and the pages of tags. */
class SiteRailsTest {
  private static Note numbered(int number) {
    return Sites.named(Sites.note("What is n" + number + "?", "A."), "Name %03d".formatted(number));
  }

  private static Note[] many(int count) {
    return IntStream.range(0, count).mapToObj(SiteRailsTest::numbered).toArray(Note[]::new);
  }

  @Test
  void besideACardAreThoseOfItsTopic() throws IOException {
    Deck deck =
        Sites.deck("d", Sites.topic("T", numbered(1)), Sites.topic("T", numbered(2)), numbered(3));
    Document page = Sites.page(Sites.of(deck), "cards/name-002.html");
    assertThat(page.select(".rail h2 a").attr("href")).isEqualTo("../topics/t.html");
    assertThat(page.select(".rail li").eachText()).containsExactly("Name 001", "Name 002");
    assertThat(page.select(".rail [aria-current=page]").eachText()).containsExactly("Name 002");
  }

  @Test
  void withoutATopicThoseNearItInTheAlphabet() throws IOException {
    MemoryOutput site = Sites.of(Sites.deck("d", many(40)));
    Document middle = Sites.page(site, "cards/name-020.html");
    assertThat(middle.select(".rail h2 a").attr("href"))
        .isEqualTo("../glossary/index.html#letter-n");
    assertThat(middle.select(".rail li").eachText())
        .hasSize(Rails.LINKS)
        .startsWith("Name 013")
        .endsWith("Name 027");
    assertThat(Sites.page(site, "cards/name-000.html").select(".rail li").eachText())
        .hasSize(Rails.LINKS)
        .startsWith("Name 000");
    assertThat(Sites.page(site, "cards/name-039.html").select(".rail li").eachText())
        .hasSize(Rails.LINKS)
        .endsWith("Name 039");
  }

  @Test
  void aTagLeadsToAPageOfItsTermsIfTwoCardsHaveIt() throws IOException {
    MemoryOutput site =
        Sites.of(
            Sites.deck(
                "d",
                Sites.tagged(numbered(1), "shared", "alone"),
                Sites.tagged(numbered(2), "shared")));
    Document card = Sites.page(site, "cards/name-001.html");
    assertThat(card.select(".tags li").eachText()).containsExactly("shared", "alone");
    assertThat(card.select(".tags a").eachAttr("href")).containsExactly("../tags/shared.html");
    Document tag = Sites.page(site, "tags/shared.html");
    assertThat(tag.title()).isEqualTo("shared (tag) · Deck d");
    assertThat(tag.select(".terms a").eachAttr("href"))
        .containsExactly("../cards/name-001.html", "../cards/name-002.html");
    assertThat(tag.select(".pages")).isEmpty();
  }

  @Test
  void aTagOfManyCardsHasSeveralPages() throws IOException {
    Note[] notes =
        IntStream.range(0, 400)
            .mapToObj(number -> Sites.tagged(numbered(number), "shared"))
            .toArray(Note[]::new);
    MemoryOutput site = Sites.of(Sites.deck("d", notes));
    Document first = Sites.page(site, "tags/shared.html");
    Document second = Sites.page(site, "tags/shared.2.html");
    assertThat(first.select(".pages a").eachAttr("href"))
        .containsExactly("shared.html", "shared.2.html");
    assertThat(second.title()).isEqualTo("shared (tag), page 2 · Deck d");
    assertThat(first.select(".terms a").size() + second.select(".terms a").size()).isEqualTo(400);
  }
}
