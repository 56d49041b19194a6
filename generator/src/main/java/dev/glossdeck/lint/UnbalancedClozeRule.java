package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.MarkupText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks of gaps that do not match, and stay text: <code>{{c1::text}</code>, <code>
 * {c1::text}}</code>, <code>{{c1:text}}</code>.
 */
final class UnbalancedClozeRule implements LintRule {
  /** What looks like a gap, in the spellings that fail. */
  private static final Pattern FAILING =
      Pattern.compile("(?<!\\{)\\{c\\d+::|\\{\\{c\\d+:(?!:)|\\{\\{C\\d+::|\\{\\{\\d+::");

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.UNBALANCED_CLOZE;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    for (LintedNote note : deck.notes()) {
      failure(note.note().question())
          .ifPresent(
              mark ->
                  found.warning(
                      note.position(),
                      code(),
                      "the gap at \"" + mark + "\" is none and stays text",
                      "write it as {{c1::text}}"));
    }
  }

  /** The first mark that fails. */
  private static Optional<String> failure(MarkupText question) {
    if (question.source().indexOf('{') < 0) {
      return Optional.empty();
    }
    Matcher failing = FAILING.matcher(question.source());
    return failing.find() ? Optional.of(failing.group()) : question.unclosedGap();
  }
}
