package dev.glossdeck.export.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.SiteEntries;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabeticIndexTest {

  @ParameterizedTest
  @CsvSource({
    "apple, A",
    "Ärger, A",
    "élan, E",
    "«quoted», Q",
    "(brackets), B",
    "Жук, Ж",
    "ёлка, Е",
    "alpha λ, A",
    "λ-calculus, Λ",
    "3D, #",
    "-1, #",
    "学習, #",
    "…, #",
    "'', #",
    "الف, ا",
    "e-mail, E"
  })
  void putsANameUnderItsFirstLetter(String name, String letter) {
    assertThat(AlphabeticIndex.letter(name)).isEqualTo(letter);
  }

  @Test
  void listsHeadwordsAndAliasesFromAToZWithOtherSignsFirst() {
    assertThat(
            lines(
                "en",
                SiteEntries.entry("zebra"),
                SiteEntries.entry("Apple", "fruit"),
                SiteEntries.entry("3D"),
                SiteEntries.entry("banana"),
                SiteEntries.entry("avocado")))
        .containsExactly("#: 3D", "A: Apple, avocado", "B: banana", "F: fruit > Apple", "Z: zebra");
  }

  @Test
  void sortsAsTheLanguageDoes() {
    GlossaryEntry[] entries = {
      SiteEntries.entry("Zorn"),
      SiteEntries.entry("Ärger"),
      SiteEntries.entry("Azur"),
      SiteEntries.entry("Arzt")
    };

    assertThat(lines("de", entries)).containsExactly("A: Ärger, Arzt, Azur", "Z: Zorn");
  }

  /** Words that the language takes for the same still have one order. */
  @Test
  void ordersByCodePointsWhereTheLanguageSeesNoDifference() {
    assertThat(AlphabeticIndex.order("en").compare("a", "a")).isZero();
    assertThat(AlphabeticIndex.order("en").compare("e\u0301", "\u00E9")).isNegative();
    assertThat(AlphabeticIndex.order("en").compare("\u00E9", "e\u0301")).isPositive();
  }

  @Test
  void listsAComparisonUnderEachOfItsTerms() {
    GlossaryEntry entry =
        SiteEntries.compared("Stack and queue", List.of("pile"), List.of("stack", "queue", "pile"));

    assertThat(lines("en", entry))
        .containsExactly(
            "P: pile > Stack and queue", "Q: queue > Stack and queue", "S: Stack and queue");
  }

  @Test
  void foldsAnAliasIntoTheHeadwordNextToIt() {
    assertThat(
            lines(
                "en",
                SiteEntries.entry("gradient descent", "gradient method"),
                SiteEntries.entry("GRU", "gated unit"),
                SiteEntries.entry("gate")))
        .containsExactly("G: gate, gated unit > GRU, gradient descent, GRU");
  }

  @ParameterizedTest
  @CsvSource({
    "en, The Beatles, B",
    "en, theory, T",
    "en, The, T",
    "en, A* search, A",
    "de, Die Ableitung, A",
    "de, Dienst, D",
    "fr, l\u2019apprentissage, A",
    "fr, La moyenne, M",
    "fr, lait, L",
    "es, El Niño, N",
    "pt, Os Lusíadas, L",
    "ar, الخلية, خ",
    "ar, الآن, ا",
    "ja, The end, T"
  })
  void leavesAnArticleOutAsItsLanguageDoes(String language, String name, String letter) {
    assertThat(lines(language, SiteEntries.entry(name))).containsExactly(letter + ": " + name);
  }

  @Test
  void givesEachLetterAnIdOfItsOwn() {
    AlphabeticIndex index =
        AlphabeticIndex.of(
            SiteEntries.glossary(
                List.of(
                    SiteEntries.entry("Apple"), SiteEntries.entry("3D"), SiteEntries.entry("Жук"))),
            "en");

    assertThat(index.groups())
        .extracting(AlphabeticIndex.Group::id)
        .containsExactly("letter-other", "letter-a", "letter-ж");
  }

  private static List<String> lines(String language, GlossaryEntry... entries) {
    return AlphabeticIndex.of(SiteEntries.glossary(List.of(entries)), language).groups().stream()
        .map(
            group ->
                group.lines().stream()
                    .map(AlphabeticIndexTest::line)
                    .collect(Collectors.joining(", ", group.label() + ": ", "")))
        .toList();
  }

  private static String line(AlphabeticIndex.Line line) {
    return line.isAlias() ? line.name() + " > " + line.entry().headword() : line.name();
  }
}
