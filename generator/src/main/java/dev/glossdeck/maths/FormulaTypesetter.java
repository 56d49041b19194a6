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
 * Typesets the formulas of a library. Those in the cache cost next to nothing; an engine starts for
 * others alone. The result is the same with and without a cache and for any number of threads.
 */
public final class FormulaTypesetter {
  /** What an engine must have to do so that its start, about half a second, is worth while. */
  private static final int FORMULAS_PER_ENGINE = 40;

  private final FormulaCache cache;
  private final int threads;
  private final Supplier<MathsEngine> engines;

  /**
   * A typesetter.
   *
   * @param cache what was typeset before
   * @param threads the most that may work at once, 1 or more
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
   * @param placed formulas with their places; the first place of a formula counts
   * @return the typeset ones, and an error {@code tex} for each other one
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
