package dev.glossdeck.maths;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Formula;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Typesets the formulas of a library. Engines are started only for formulas that are not cached.
 * The result does not depend on the cache or the number of threads.
 */
public final class FormulaTypesetter {
  /**
   * The number of formulas that justify a further engine, which takes about half a second to start.
   */
  private static final int FORMULAS_PER_ENGINE = 40;

  private final FormulaCache cache;
  private final int threads;
  private final Supplier<MathsEngine> engines;

  /**
   * Creates a typesetter.
   *
   * @param cache the formulas typeset before
   * @param threads the maximum number of threads, 1 or more
   */
  public FormulaTypesetter(FormulaCache cache, int threads) {
    this(cache, threads, MathsEngine::new);
  }

  FormulaTypesetter(FormulaCache cache, int threads, Supplier<MathsEngine> engines) {
    this.cache = cache;
    this.threads = threads;
    this.engines = engines;
  }

  /**
   * Typesets formulas.
   *
   * @param placed the formulas with their positions; errors are reported at the first position of a
   *     formula
   * @return the typeset formulas, and an error {@code tex} for each other one
   * @throws InterruptedIOException if the thread is interrupted
   */
  public Typesetting typeset(List<PlacedFormula> placed) throws InterruptedIOException {
    Map<Formula, PlacedFormula> places = new LinkedHashMap<>();
    placed.forEach(formula -> places.putIfAbsent(formula.formula(), formula));
    Map<Formula, TypesetFormula> typeset = new HashMap<>();
    List<Formula> missing = new ArrayList<>();
    for (Formula formula : places.keySet()) {
      Optional<TypesetFormula> cached = cache.get(formula);
      cached.ifPresent(found -> typeset.put(formula, found));
      if (cached.isEmpty()) {
        missing.add(formula);
      }
    }
    List<Diagnostic> errors = new ArrayList<>();
    for (TypesettingRun.Outcome outcome : run(missing)) {
      outcome.typeset().ifPresent(done -> typeset.put(outcome.formula(), done));
      outcome.problem().ifPresent(why -> errors.add(error(places.get(outcome.formula()), why)));
    }
    return new Typesetting(new Formulas(typeset), errors);
  }

  private List<TypesettingRun.Outcome> run(List<Formula> missing) throws InterruptedIOException {
    int useful = 1 + missing.size() / FORMULAS_PER_ENGINE;
    return missing.isEmpty()
        ? List.of()
        : new TypesettingRun(missing, cache, engines).run(Math.min(threads, useful));
  }

  private static Diagnostic error(PlacedFormula place, TexException why) {
    return Diagnostic.error(
        place.at(why.offset()), DiagnosticCode.TEX, why.getMessage(), why.remedy());
  }
}
