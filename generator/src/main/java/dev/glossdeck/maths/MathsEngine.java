package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/**
 * Runs MathJax. An engine is confined to the thread that created it. Its scripts have no access to
 * Java, files or the network, and the number of steps per formula is limited, which gives the same
 * result on every machine.
 */
final class MathsEngine implements AutoCloseable {
  /**
   * The revision of the code that reads MathJax's output; to be incremented when the result for the
   * same TeX changes.
   */
  private static final String REVISION = "1";

  private static final String BUNDLE = "mathjax.js";
  private static final String ENTRY = "entry/typeset.js";

  /**
   * The maximum number of steps, a few seconds; a letter takes about a hundred thousand, a formula
   * of one line a few million.
   */
  private static final long MAX_STEPS = 400_000_000;

  /** The maximum number of chars of a formula; a longer one would take too many steps. */
  private static final int MAX_TEX_LENGTH = 10_000;

  private static final int OBSERVER_THRESHOLD = 100_000;
  private static final int MAX_CALL_DEPTH = 20_000;

  private static final String TOO_LARGE =
      "the formula is too large, or its commands call each other";
  private static final String SMALLER = "part it, or mend its commands";

  private final Context context;
  private final ScriptableObject scope;
  private final Function typeset;

  /** The compiled bundle, shared by all engines. */
  private static final class Bundle {
    static final Script SCRIPT = read();

    private static Script read() {
      try (InputStream in = MathsEngine.class.getResourceAsStream(BUNDLE)) {
        String source = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        return Context.getCurrentContext().compileString(source, BUNDLE, 1, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Aborts a script that takes too many steps; scripts cannot catch it. */
  private static final class TooManySteps extends Error {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }

  /** A context that counts the steps of a formula. */
  private static final class BoundedContext extends Context {
    private long steps;

    BoundedContext(ContextFactory factory) {
      super(factory);
      setLanguageVersion(VERSION_ES6);
      // Compiled classes were not faster after two thousand formulas, and took a second to
      // generate.
      setInterpretedMode(true);
      setMaximumInterpreterStackDepth(MAX_CALL_DEPTH);
      setInstructionObserverThreshold(OBSERVER_THRESHOLD);
      setClassShutter(name -> false);
    }
  }

  /** Creates such contexts. */
  private static final class BoundedFactory extends ContextFactory {
    @Override
    protected Context makeContext() {
      return new BoundedContext(this);
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      BoundedContext bounded = (BoundedContext) context;
      bounded.steps += count;
      if (bounded.steps > MAX_STEPS) {
        throw new TooManySteps();
      }
    }
  }

  /**
   * The version of everything that the result depends on besides the TeX: the bundle and the code
   * that reads its output.
   */
  static String version() {
    return REVISION + " " + BundleInfo.checksum(BUNDLE);
  }

  /** Starts an engine. */
  MathsEngine() {
    context = new BoundedFactory().enterContext();
    scope = context.initSafeStandardObjects();
    Bundle.SCRIPT.exec(context, scope, scope);
    Function load = (Function) ScriptableObject.getProperty(scope, "load");
    ScriptableObject entry =
        (ScriptableObject) load.call(context, scope, scope, new Object[] {ENTRY});
    typeset = (Function) ScriptableObject.getProperty(entry, "typeset");
  }

  /**
   * Typesets a formula.
   *
   * @param formula the formula
   * @return the result, which does not depend on formulas typeset before
   * @throws TexException if its TeX has an error
   * @throws BrokenEngineException if it exceeded a limit, after which the engine cannot be used any
   *     more
   */
  TypesetFormula typeset(Formula formula) throws TexException, BrokenEngineException {
    if (formula.tex().length() > MAX_TEX_LENGTH) {
      throw new TexException(TOO_LARGE, SMALLER, 0);
    }
    ((BoundedContext) context).steps = 0;
    try {
      Object[] arguments = {formula.tex(), formula.display()};
      ScriptableObject result = (ScriptableObject) typeset.call(context, scope, scope, arguments);
      if (ScriptableObject.hasProperty(result, "problem")) {
        throw TexProblems.of(
            string(result, "id"),
            string(result, "problem"),
            (int) Context.toNumber(ScriptableObject.getProperty(result, "offset")));
      }
      Object drawing = ScriptableObject.getProperty(result, "drawing");
      return new TypesetFormula(
          string(result, "mathml"), OutlineReader.read(node((ScriptableObject) drawing)));
    } catch (TooManySteps | StackOverflowError e) {
      throw new BrokenEngineException(new TexException(TOO_LARGE, SMALLER, 0));
    } catch (RhinoException e) {
      throw new BrokenEngineException(
          new TexException(
              "MathJax cannot typeset the formula: " + e.details(), "write it another way", 0));
    }
  }

  private static SvgNode node(ScriptableObject element) {
    String kind = string(element, "kind");
    if (kind.equals("#text")) {
      return new SvgNode(kind, Map.of(), List.of(), string(element, "value"));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    ScriptableObject set = (ScriptableObject) ScriptableObject.getProperty(element, "attributes");
    for (Object name : set.getIds()) {
      attributes.put(name.toString(), string(set, name.toString()));
    }
    List<SvgNode> children = new ArrayList<>();
    for (Object child : (NativeArray) ScriptableObject.getProperty(element, "children")) {
      children.add(node((ScriptableObject) child));
    }
    return new SvgNode(kind, attributes, children, "");
  }

  private static String string(ScriptableObject object, String name) {
    Object value = ScriptableObject.getProperty(object, name);
    return value == ScriptableObject.NOT_FOUND || Undefined.isUndefined(value)
        ? ""
        : Context.toString(value);
  }

  @Override
  public void close() {
    Context.exit();
  }
}
