package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Neural network, neural-network",
    "'  A  b!  ', a-b",
    "C++, c",
    "L1 & L2, l1-l2",
    "Café, café",
    "Cafe\u0301, café",
    "GRÖSSE, grösse",
    "straße, straße",
    "日本語, 日本語",
    "ما هي, ما-هي",
    "हिन्दी, हिन्दी",
    "a_b, a-b",
    "a.b/c\\d, a-b-c-d",
    "../etc, etc",
    "what?#x, what-x",
    "x^2, x-2",
    "😀 a, a",
    "?!, ''",
    "'', ''"
  })
  void foldNames(String name, String slug) {
    assertThat(Slugs.fold(name)).isEqualTo(slug);
  }

  @Test
  void haveSixtyCodePointsAtTheMost() {
    assertThat(Slugs.fold("a".repeat(70))).isEqualTo("a".repeat(60));
    assertThat(Slugs.fold("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    assertThat(Slugs.fold("𝒜".repeat(70)).codePointCount(0, Slugs.fold("𝒜".repeat(70)).length()))
        .isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "neural-network", "café", "日本語", "2", "a-b-c"})
  void takeANameThatIsItsOwnSlug(String name) {
    assertThat(Slugs.isSlug(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "cafe\u0301", "a.b"})
  void takeNoOtherName(String name) {
    assertThat(Slugs.isSlug(name)).isFalse();
    assertThat(Slugs.isWellFormed(name)).isFalse();
  }

  @Test
  void mayBeLongerWithADistinction() {
    assertThat(Slugs.isWellFormed("a".repeat(60) + "-nwtf")).isTrue();
    assertThat(Slugs.isWellFormed("a".repeat(101))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "con", "nul", "aux", "prn", "com1", "lpt9"})
  void areNoReservedName(String name) {
    assertThat(Slugs.isWellFormed(name)).isFalse();
    assertThat(new Slugs().take(name, "nwtfy3w9cejyh7vp")).isEqualTo(name + "-nwtf");
  }

  @Test
  void tellEqualNamesApart() {
    Slugs slugs = new Slugs();
    assertThat(slugs.take("a", "nwtfy3w9cejyh7vp")).isEqualTo("a");
    assertThat(slugs.take("a", "nwtfy3w9cejyh7vp")).isEqualTo("a-nwtf");
    assertThat(slugs.take("a", "nwtfy3w9cejyh7vp")).isEqualTo("a-nwtfy");
    assertThat(slugs.take("b", "w36ss1j585zz3sz0")).isEqualTo("b");
  }

  @Test
  void areMadeOfTheDistinctionWhereNothingIsLeftOfAName() {
    assertThat(new Slugs().take("", "nwtfy3w9cejyh7vp")).isEqualTo("nwtf");
  }

  @Test
  void passOverThoseThatAreTaken() {
    assertThat(new Slugs(Set.of("a", "a-nwtf")).take("a", "nwtfy3w9cejyh7vp")).isEqualTo("a-nwtfy");
  }

  @Test
  void refuseTheSameThingTwiceTooOften() {
    Slugs slugs = new Slugs();
    slugs.take("a", "wxyz");
    slugs.take("a", "wxyz");
    assertThatThrownBy(() -> slugs.take("a", "wxyz")).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a, true",
    "a-nwtf, a, true",
    "a-nwtfy3, a, true",
    "nwtf, '', true",
    "a-nwt, a, false",
    "a-xxxx, a, false",
    "b, a, false",
    "ab, a, false",
    "'', a, false"
  })
  void knowTheNamesThatTheyMayHaveGiven(String name, String slug, boolean mayBe) {
    assertThat(Slugs.mayBe(name, slug, "nwtfy3w9cejyh7vp")).isEqualTo(mayBe);
  }
}
