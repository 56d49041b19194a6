package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TwoSpellingsRuleTest {
  @Test
  void findsAWordWithAndWithoutAHyphen() {
    assertThat(check("What is a feedforward network?|a", "What is a feed-forward layer?|b"))
        .singleElement()
        .asString()
        .contains(":2:1: warning: \"feed-forward\" in the name \"Feed-forward layer\"")
        .contains("is \"feedforward\" in \"Feedforward network\" at")
        .contains("[two-spellings]");
  }

  @Test
  void findsAWordThatIsWrittenAsTwo() {
    assertThat(check("What is a data set?|a", "What is a dataset shift?|b")).hasSize(1);
  }

  @Test
  void tellsOfAWordOnce() {
    assertThat(
            check(
                "What is a feedforward network?|a",
                "What is a feed-forward layer?|b",
                "What is a feed-forward block?|c"))
        .hasSize(1);
  }

  @Test
  void tellsOfAWordAndNotOfTheTwoThatItIsOneOf() {
    assertThat(check("What is a feedforward network?|a", "What is a feed-forward network?|b"))
        .singleElement()
        .asString()
        .contains("warning: \"feed-forward\" in the name");
  }

  @Test
  void leavesOtherWordsAlone() {
    assertThat(
            check(
                "What is a feed-forward layer?|a",
                "What is a feed-forward block?|b",
                "What is a forward pass?|c",
                "What is an RNN?|d",
                "Was ist a b?|e",
                "Was ist ab?|f"))
        .isEmpty();
  }

  private static List<Diagnostic> check(String... lines) {
    Deck deck = TestDecks.plain(lines);
    Diagnostics found = new Diagnostics();
    new TwoSpellingsRule().check(LintFixture.linted(deck, Glossary.of(deck)), found);
    return found.sorted();
  }
}
