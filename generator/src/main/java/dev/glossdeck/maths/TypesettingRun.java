package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** Typesets a list of formulas in several threads, each with its own engine. */
final class TypesettingRun {
  /** The stack size of a thread; fixed, so that the same nesting depth fails on every machine. */
  private static final long STACK_BYTES = 16L << 20;

  private final List<Formula> formulas;
  private final FormulaCache cache;
  private final Supplier<MathsEngine> engines;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Outcome> outcomes;

  /**
   * The outcome of a formula, either a result or an error.
   *
   * @param formula the formula
   * @param typeset the result
   * @param problem the error
   */
  record Outcome(
      Formula formula, Optional<TypesetFormula> typeset, Optional<TexException> problem) {}

  /**
   * Creates a run.
   *
   * @param formulas the formulas to typeset
   * @param cache stores each at once, so that nothing is lost if the build ends early
   * @param engines starts an engine
   */
  TypesettingRun(List<Formula> formulas, FormulaCache cache, Supplier<MathsEngine> engines) {
    this.formulas = formulas;
    this.cache = cache;
    this.engines = engines;
    outcomes = new AtomicReferenceArray<>(formulas.size());
  }

  /**
   * Typesets the formulas.
   *
   * @return the outcomes in the order of the formulas
   */
  List<Outcome> run(int threads) throws InterruptedIOException {
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      FutureTask<Void> task = new FutureTask<>(this::work, null);
      Thread thread = new Thread(null, task, "maths-" + i, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      tasks.add(task);
    }
    for (FutureTask<Void> task : tasks) {
      await(task);
    }
    List<Outcome> all = new ArrayList<>(formulas.size());
    for (int i = 0; i < formulas.size(); i++) {
      all.add(outcomes.get(i));
    }
    return all;
  }

  private static void await(FutureTask<Void> task) throws InterruptedIOException {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while typesetting");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void work() {
    while (next.get() < formulas.size()) {
      try (MathsEngine engine = engines.get()) {
        workWith(engine);
      }
    }
  }

  /** Typesets formulas until none is left, or until one breaks the engine. */
  private void workWith(MathsEngine engine) {
    for (int i = next.getAndIncrement(); i < formulas.size(); i = next.getAndIncrement()) {
      Formula formula = formulas.get(i);
      try {
        TypesetFormula typeset = engine.typeset(formula);
        cache.put(formula, typeset);
        outcomes.set(i, new Outcome(formula, Optional.of(typeset), Optional.empty()));
      } catch (TexException e) {
        outcomes.set(i, new Outcome(formula, Optional.empty(), Optional.of(e)));
      } catch (BrokenEngineException e) {
        outcomes.set(i, new Outcome(formula, Optional.empty(), Optional.of(e.reason())));
        return;
      }
    }
  }
}
