package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.script.Program;
import dev.glossdeck.script.Sandbox;
import dev.glossdeck.script.ScriptException;
import dev.glossdeck.script.ScriptValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs MathJax. Each formula has a bound of steps, which is the same on every machine. */
final class MathsEngine {
  /**
   * The revision of the code that reads MathJax's output; to be incremented when the result for the
   * same TeX changes.
   */
  private static final String REVISION = "1";

  private static final String BUNDLE = "mathjax.js";
  private static final String FUNCTION = "typeset";

  /** Leaves out of a drawing what its nodes know besides, such as their parents. */
  private static final String ENTRY =
      """
      var mathjax = load('entry/typeset.js');
      function plain(node) {
        return node.kind === '#text'
          ? {kind: node.kind, value: node.value}
          : {kind: node.kind, attributes: node.attributes, children: node.children.map(plain)};
      }
      function typeset(tex, display) {
        var result = mathjax.typeset(tex, display);
        if (result.drawing) {
          result.drawing = plain(result.drawing);
        }
        return result;
      }
      """;

  /**
   * The maximum number of steps, a few seconds; a letter takes about a hundred thousand, a formula
   * of one line a few million.
   */
  private static final long MAX_STEPS = 400_000_000;

  /** The maximum number of chars of a formula; a longer one would take too many steps. */
  private static final int MAX_TEX_LENGTH = 10_000;

  private static final String TOO_LARGE =
      "the formula is too large, or its commands call each other";
  private static final String SMALLER = "part it, or mend its commands";

  private final Sandbox sandbox = new Sandbox();

  /** The bundle as the sandbox reads it, which all engines share. */
  private static final class Bundle {
    static final Program PROGRAM = read();

    private static Program read() {
      try (InputStream in = MathsEngine.class.getResourceAsStream(BUNDLE)) {
        String source = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        return Program.of(BUNDLE, source + ENTRY);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ScriptException e) {
        throw new IllegalStateException("MathJax cannot be read", e);
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
    try {
      sandbox.run(Bundle.PROGRAM, MAX_STEPS);
    } catch (ScriptException e) {
      throw new IllegalStateException("MathJax does not start", e);
    }
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
    ScriptValue result = answer(formula);
    if (result.has("problem")) {
      throw TexProblems.of(
          result.get("id").text(),
          result.get("problem").text(),
          (int) Double.parseDouble(result.get("offset").text()));
    }
    return new TypesetFormula(
        result.get("mathml").text(), OutlineReader.read(node(result.get("drawing"))));
  }

  private ScriptValue answer(Formula formula) throws BrokenEngineException {
    try {
      return sandbox.call(MAX_STEPS, FUNCTION, formula.tex(), formula.display());
    } catch (ScriptException e) {
      throw new BrokenEngineException(
          e.isTooMuch()
              ? new TexException(TOO_LARGE, SMALLER, 0)
              : new TexException(
                  "MathJax cannot typeset the formula: " + e.getMessage(),
                  "write it another way",
                  0));
    }
  }

  private static SvgNode node(ScriptValue element) {
    String kind = element.get("kind").text();
    if (kind.equals("#text")) {
      return new SvgNode(kind, Map.of(), List.of(), element.get("value").text());
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    element.get("attributes").members().forEach((name, said) -> attributes.put(name, said.text()));
    List<SvgNode> children =
        element.get("children").items().stream().map(MathsEngine::node).toList();
    return new SvgNode(kind, attributes, children, "");
  }
}
