package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, cards/a.html, cards/a.html",
    "cards/a.html, cards/b.html, b.html",
    "cards/a.html, cards/a.html, a.html",
    "cards/a.html, index.html, ../index.html",
    "cards/a.html, topics/t.html, ../topics/t.html",
    "d/cards/a.html, d/media/x/y.png, ../media/x/y.png",
    "d/cards/a.html, e/index.html, ../../e/index.html",
    "d/index.html, assets/, ../assets/",
    "cards/a.html, cardsother/b.html, ../cardsother/b.html"
  })
  void leadsFromOneFileToAnother(String from, String to, String address) {
    assertThat(new PagePath(from).to(to)).isEqualTo(address);
  }

  /** RFC 3986, 3.3; letters of all scripts may stand as they are. */
  @ParameterizedTest
  @CsvSource({
    "media/a b.png, media/a%20b.png",
    "media/50%.png, media/50%25.png",
    "media/a#b?c.png, media/a%23b%3Fc.png",
    "media/[x]^.png, media/%5Bx%5D%5E.png",
    "media/é学.png, media/é学.png",
    "media/a&b=c+d.png, media/a&b=c+d.png"
  })
  void encodesWhatNoPathMayHold(String target, String address) {
    assertThat(new PagePath("index.html").to(target)).isEqualTo(address);
  }

  @Test
  void addsAQueryAndAFragmentAsTheyAre() {
    Address address = new Address("study/index.html", "?topic=a#b.1");

    assertThat(new PagePath("cards/a.html").to(address))
        .isEqualTo("../study/index.html?topic=a#b.1");
  }
}
