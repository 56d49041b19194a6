package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notices that a plain deck looks like HTML. */
final class HtmlDetector {
  static final String REMEDY =
      "write #html:true in the first lines, or #html:false if it is meant so";

  private static final int MANY = 3;
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(?:br|hr|img)\\b[^<>]*>|</(?:b|i|u|em|strong|div|span|p|ul|ol|li|sub|sup|font|a)>"
              + "|&(?:nbsp|lt|gt|amp|quot|#39);");

  private Optional<SourcePosition> first = Optional.empty();
  private int records;
  private int found;

  void add(Row row) {
    records++;
    if (looksSo(row)) {
      found++;
      first = first.or(() -> Optional.of(row.start()));
    }
  }

  private static boolean looksSo(Row row) {
    for (Cell cell : row.cells()) {
      String text = cell.text();
      boolean mayHold = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
      if (mayHold && HTML.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives one warning, if several records or all of them look so.
   *
   * @return whether it does
   */
  boolean warn(Diagnostics diagnostics) {
    boolean looks = found >= MANY || (found > 0 && found == records);
    if (looks) {
      diagnostics.warning(
          first.orElseThrow(),
          DiagnosticCode.LOOKS_LIKE_HTML,
          "the deck looks like HTML and is shown as it stands",
          HtmlDetector.REMEDY);
    }
    return looks;
  }
}
