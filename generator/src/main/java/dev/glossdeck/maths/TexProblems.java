package dev.glossdeck.maths;

import java.util.Locale;
import java.util.Map;

/** Rewords the errors of MathJax: what is wrong, and what to do. */
final class TexProblems {
  private static final String CORRECT = "mend the formula's TeX";
  private static final String EXPANDED = "the formula's commands call each other without an end";

  /** The reasons by MathJax's error ids, which are stable across its versions. */
  private static final Map<String, String> REASONS =
      Map.of(
          "MaxMacroSub1", EXPANDED,
          "MaxMacroSub2", EXPANDED,
          "MaxBufferSize", EXPANDED,
          "MissingCloseBrace", "a brace { is not closed",
          "ExtraOpenMissingClose", "a brace { is not closed",
          "ExtraCloseMissingOpen", "a brace } closes nothing, or something is missing before it",
          "DoubleExponent", "two exponents follow each other",
          "DoubleSubscripts", "two indices follow each other",
          "ExtraLeftMissingRight", "\\left has no \\right");

  private static final Map<String, String> REMEDIES =
      Map.of(
          "UndefinedControlSequence", "look whether it is spelt right; \\text{…} holds words",
          "MissingCloseBrace", "write the } that is missing",
          "ExtraOpenMissingClose", "write the } that is missing",
          "DoubleExponent", "say by braces what belongs together",
          "DoubleSubscripts", "say by braces what belongs together",
          "ExtraLeftMissingRight", "write \\right. where nothing shall be shown",
          "Misplaced", "write \\& for the sign itself",
          "EnvMissingEnd", "write what is missing");

  private TexProblems() {}

  /**
   * Rewords an error.
   *
   * @param id MathJax's error id
   * @param message MathJax's message
   * @param offset the index in the TeX, in chars
   */
  static TexException of(String id, String message, int offset) {
    String reason = REASONS.getOrDefault(id, lowerCase(message));
    return new TexException(reason, REMEDIES.getOrDefault(id, CORRECT), offset);
  }

  /** Messages begin in lower case; "MathJax" stays as it is. */
  private static String lowerCase(String message) {
    return message.isEmpty() || message.startsWith("MathJax")
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
