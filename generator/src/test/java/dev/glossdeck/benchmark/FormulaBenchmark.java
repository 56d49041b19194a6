package dev.glossdeck.benchmark;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.maths.FormulaCache;
import dev.glossdeck.maths.FormulaTypesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints how long formulas take to be typeset: the first one, with the start of the engine; many;
 * and the same ones from the cache. No test: figures of one machine mean nothing on another.
 *
 * <p>Arguments: numbers of formulas.
 */
public final class FormulaBenchmark {
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final String[] SHAPES = {
    "\\frac{\\partial L_{%d}}{\\partial w_{ij}}",
    "\\sigma(x_{%d}) = \\frac{1}{1+e^{-x}}",
    "f_{%d}(x) = \\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
    "\\sum_{i=1}^{%d} x_i",
    "w_{%d}",
    "\\nabla_\\theta J(\\theta_{%d})",
  };

  private FormulaBenchmark() {}

  /** Runs it. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createTempDirectory("glossdeck-formulas");
    System.out.printf(Locale.ROOT, "first: %.0f ms%n", milliseconds(folder, formulas(0, 1)));
    for (String argument : arguments) {
      int count = Integer.parseInt(argument);
      List<PlacedFormula> formulas = formulas(1, count);
      double fresh = milliseconds(folder, formulas);
      double cached = milliseconds(folder, formulas);
      System.out.printf(
          Locale.ROOT,
          "%d: %.1f ms each, %.3f ms from the cache%n",
          count,
          fresh / count,
          cached / count);
    }
  }

  private static List<PlacedFormula> formulas(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> SHAPES[i % SHAPES.length].formatted(i))
        .map(tex -> new PlacedFormula(new Formula(tex, true), SourcePosition.startOf("d"), true))
        .toList();
  }

  private static double milliseconds(Path folder, List<PlacedFormula> formulas) throws IOException {
    long start = System.nanoTime();
    new FormulaTypesetter(FormulaCache.in(folder), Runtime.getRuntime().availableProcessors())
        .typeset(formulas);
    return (System.nanoTime() - start) / NANOS_PER_MILLISECOND;
  }
}
