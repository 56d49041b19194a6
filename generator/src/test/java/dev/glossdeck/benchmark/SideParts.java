package dev.glossdeck.benchmark;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.maths.FormulaCache;
import dev.glossdeck.maths.FormulaTypesetter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The work that is done for one side of a card. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SideParts {
  private static final String SENTENCE = "A *layer* of neurons has weights and one bias each. ";
  private static final String SNIPPET =
      """
      @dataclass
      class Neuron:
          weights: np.ndarray

          def fire(self, x):
              z = self.weights @ x  # sum
              return 1 / (1 + np.exp(-z))
      """;

  private final MarkupText plain = new MarkupText(SENTENCE.repeat(5), MarkupFormat.PLAIN);
  private final MarkupText markdown =
      new MarkupText(SENTENCE.repeat(4) + "\n\n- one\n- $x^2$\n", MarkupFormat.MARKDOWN);
  private final Markup tree = markdown.parse();
  private final Highlighter highlighter = new Highlighter();
  private final FormulaTypesetter typesetter = new FormulaTypesetter(FormulaCache.NONE, 1);
  private int count;

  /** Parses text without markup. */
  @Benchmark
  public Markup parsePlain() {
    return plain.parse();
  }

  /** Parses Markdown. */
  @Benchmark
  public Markup parseMarkdown() {
    return markdown.parse();
  }

  /** Writes a field for Anki. */
  @Benchmark
  public String writeField() {
    return FieldHtml.of(tree);
  }

  /** Colours a snippet, another one each time, or it would be known. */
  @Benchmark
  public Object colour() {
    return highlighter.tokens("python", SNIPPET + count++);
  }

  /** Typesets a formula, another one each time. */
  @Benchmark
  public Object typeset() throws Exception {
    Formula formula = new Formula("\\frac{\\partial L_{" + count++ + "}}{\\partial w_{ij}}", true);
    return typesetter.typeset(
        List.of(new PlacedFormula(formula, SourcePosition.startOf("d"), true)));
  }
}
