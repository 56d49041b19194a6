package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.markup.MarkupFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeCheckTest {
  private static List<String> found(Deck... decks) {
    return CodeCheck.of(new Library(List.of(decks)), new Highlighter()).stream()
        .map(Diagnostic::toString)
        .toList();
  }

  @Test
  void tellsAnUnknownLanguageOnceADeck() {
    assertThat(
            found(
                TestDecks.markdown(
                    "a?|```python\nx\n```\n\n```pyton\nx\n```",
                    "b?|- c\n\n  ~~~ Pyton title\n  x\n  ~~~",
                    "c?|> ```pyton\n> x\n> ```")))
        .containsExactly(
            "d.txt:1:1: warning: code in \"pyton\", a language without colours here"
                + " (here and 2 times more)"
                + " (correct the word behind the fence, or write text there) [code-language]");
  }

  @Test
  void isContentWithKnownLanguagesAndWithNone() {
    assertThat(
            found(
                TestDecks.markdown(
                    "a?|```\nx\n```\n\n    y\n\n```text\nx\n```\n\n```c++\nx\n```", "b?|``` c ```"),
                TestDecks.deck("p", MarkupFormat.PLAIN, "a?|```pyton\nx\n```")))
        .isEmpty();
  }

  @Test
  void leavesWhatOtherToolsWroteAlone() {
    String block = "a?|<pre><code class=\"language-pyton\">x</code></pre>";
    assertThat(found(TestDecks.deck("h", MarkupFormat.HTML, block))).isEmpty();
  }
}
