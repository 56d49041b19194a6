package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaPlacesTest {
  private static List<String> markdown(String deck) throws IOException {
    return formulas(new MarkdownDeckReader(), "d.md", deck);
  }

  private static List<String> text(String deck) throws IOException {
    return formulas(new DelimitedDeckReader(ReadOptions.NONE), "d.txt", deck);
  }

  private static List<String> formulas(DeckReader reader, String path, String deck)
      throws IOException {
    byte[] bytes = deck.getBytes(StandardCharsets.UTF_8);
    DeckSource source =
        new DeckSource(path, () -> new ByteArrayInputStream(bytes), DeckSource.Neighbours.NONE);
    return reader.read(source).deck().orElseThrow().formulas().stream()
        .map(FormulaPlacesTest::shown)
        .toList();
  }

  private static String shown(PlacedFormula placed) {
    Formula formula = placed.formula();
    return placed.start() + (formula.display() ? " $$" : " $") + formula.tex();
  }

  @Test
  void findsFormulasOfHeadingsAndAnswers() throws IOException {
    assertThat(markdown("# T\n\n## Is $x$ even?\nx: $y$, \\(z\\)\n\n$$\na\n$$\n\nand $x$\n"))
        .containsExactly("d.md:3:8 $x", "d.md:4:5 $y", "d.md:4:11 $z", "d.md:7:1 $$a");
  }

  @Test
  void tellsPricesFromFormulas() throws IOException {
    assertThat(markdown("## Price?\nIt is $5 and $6, or $5 and $x$.\n"))
        .containsExactly("d.md:2:29 $x");
  }

  @Test
  void findsFormulasOfCardsWithGapsAsTheyAreShown() throws IOException {
    assertThat(markdown("C: The sum $a+b$ of [$a$] and b\n"))
        .containsExactly("d.md:1:4 $a+b", "d.md:1:4 $a");
    assertThat(text("#separator:pipe\n#html:false\nIt is \\( {{c1::x}} + y \\)!|z\n"))
        .containsExactly("d.txt:3:10 $x + y", "d.txt:3:10 $[…] + y");
  }

  @Test
  void findsFormulasOfTextDecks() throws IOException {
    assertThat(text("What is \\(a\\)?|$5, \\[b\\] and \"c\"\n\"\"\"q\"\" \\(d\\)\"|e\n"))
        .containsExactly("d.txt:1:11 $a", "d.txt:1:22 $$b", "d.txt:2:10 $d");
  }

  @Test
  void findsFormulasOfHtml() throws IOException {
    assertThat(text("#html:true\nWhat is <b>[$]a[/$]</b>?|\\(x &lt; 1\\), [latex]$m$[/latex]\n"))
        .containsExactly("d.txt:2:15 $a", "d.txt:2:28 $x < 1", "d.txt:2:48 $m");
  }

  @Test
  void tellsColumnsWithinAFormula() throws IOException {
    byte[] deck = "What is \\(a + \\foo\\)?|b\n".getBytes(StandardCharsets.UTF_8);
    DeckSource source =
        new DeckSource("d.txt", () -> new ByteArrayInputStream(deck), DeckSource.Neighbours.NONE);
    PlacedFormula formula =
        new DelimitedDeckReader(ReadOptions.NONE)
            .read(source)
            .deck()
            .orElseThrow()
            .formulas()
            .get(0);

    assertThat(formula.at(4)).hasToString("d.txt:1:15");
  }
}
