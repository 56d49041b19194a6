package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Formula;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content between {@code [latex]} and {@code [/latex]}: text for LaTeX with formulas in it
 * (Anki manual, "LaTeX"), of which maths alone can be shown.
 */
final class LatexField {
  private static final Pattern INLINE = Pattern.compile("(?s)\\s*\\$([^$]+)\\$\\s*");
  private static final Pattern DISPLAY =
      Pattern.compile(
          "(?s)\\s*(?:\\$\\$([^$]+)\\$\\$|\\\\\\[(.*)\\\\\\]"
              + "|\\\\begin\\{(?:displaymath|math)\\}(.*)\\\\end\\{(?:displaymath|math)\\})\\s*");
  private static final Pattern ENVIRONMENT =
      Pattern.compile("(?s)\\s*\\\\begin\\{(?:align|equation|gather|multline)\\*?\\}.*");

  private LatexField() {}

  /** The formula that it is; text becomes a formula of words. */
  static Formula formula(String latex) {
    Matcher inline = INLINE.matcher(latex);
    if (inline.matches()) {
      return new Formula(inline.group(1).strip(), false);
    }
    Matcher display = DISPLAY.matcher(latex);
    if (display.matches()) {
      String tex =
          Optional.ofNullable(display.group(1))
              .or(() -> Optional.ofNullable(display.group(2)))
              .orElseGet(() -> display.group(3));
      return new Formula(tex.strip(), true);
    }
    boolean isMaths = ENVIRONMENT.matcher(latex).matches();
    return new Formula(isMaths ? latex.strip() : "\\text{" + latex.strip() + "}", true);
  }
}
