package dev.glossdeck.markup;

import dev.glossdeck.markup.markdown.MarkdownSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks of gaps that are written wrongly. What stands in code or a formula is no mark. */
final class GapMistakes {
  private static final char MASK = ' ';

  /** Code of texts that are not Markdown. */
  private static final Pattern CODE =
      Pattern.compile("(?s)<(code|pre)\\b.*?</\\1>|(`++)(?!`)[^\\n]*?(?<!`)\\2(?!`)");

  /** Misspelt opening marks, with what follows them up to braces. */
  private static final Pattern MISSPELT =
      Pattern.compile(
          "(?:(?<brace>(?<!\\{)\\{c(?=\\d++::))"
              + "|(?<colon>\\{\\{c(?=\\d++:(?!:)))"
              + "|(?<capital>\\{\\{C(?=\\d++::))"
              + "|(?<letter>\\{\\{(?=\\d++::))"
              + "|(?<number>\\{\\{c(?=::))"
              + "|(?<space>\\{\\{\\s++c\\s*+(?=\\d++\\s*+::)))"
              + "(?<digits>\\d*+)\\s*+::?+(?<end>(?<text>[^{}\\n]{0,60}+)\\}{1,2}+)?+");

  /** A gap that one brace closes, at its opening mark. */
  private static final Pattern HALF_CLOSED =
      Pattern.compile("\\{\\{c(?<digits>[\\d,]++)::(?<text>[^{}\\n]{1,60}+)\\}(?!\\})");

  private static final GapMistake SURPLUS =
      new GapMistake(
          "a gap is closed already where }} stands once more, which stays text",
          "take it out, or part braces within a gap by a space: } }");

  private final String source;
  private final GapFinder.Found found;

  /** The text with blanks for code and formulas. */
  private final String plain;

  GapMistakes(MarkupText text, List<MarkdownSpan> spans, GapFinder.Found found) {
    source = text.source();
    this.found = found;
    StringBuilder masked = new StringBuilder(source);
    spans.stream()
        .filter(span -> span.kind() != MarkdownSpan.Kind.MARKED)
        .forEach(span -> mask(masked, span.start(), span.end()));
    if (!text.format().isMarkdown()) {
      CODE.matcher(source).results().forEach(code -> mask(masked, code.start(), code.end()));
    }
    plain = masked.toString();
  }

  private static void mask(StringBuilder text, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      text.setCharAt(i, MASK);
    }
  }

  Optional<GapMistake> first() {
    return misspelt().or(this::unclosed).or(this::surplus);
  }

  private Optional<GapMistake> misspelt() {
    Matcher wrong = MISSPELT.matcher(plain);
    if (!wrong.find()) {
      return Optional.empty();
    }
    String digits = wrong.group("digits").isEmpty() ? "1" : wrong.group("digits");
    return Optional.of(staysText(wrong.group(), reason(wrong), digits, wrong.group("text")));
  }

  private static String reason(Matcher wrong) {
    if (wrong.group("brace") != null) {
      return "begins with one brace";
    }
    if (wrong.group("colon") != null) {
      return "has one colon";
    }
    if (wrong.group("capital") != null) {
      return "has a capital C";
    }
    if (wrong.group("letter") != null) {
      return "lacks the c before its number";
    }
    return wrong.group("number") != null ? "lacks a number" : "has a space in its mark";
  }

  private static GapMistake staysText(String mark, String reason, String digits, String text) {
    String inside = text == null || text.isBlank() ? "text" : text.strip();
    return new GapMistake(
        "the gap at \"" + mark + "\" " + reason + " and stays text",
        "write {{c" + digits + "::" + inside + "}}");
  }

  private Optional<GapMistake> unclosed() {
    int start = found.unclosed().orElse(-1);
    if (start < 0 || plain.charAt(start) == MASK) {
      return Optional.empty();
    }
    Matcher half = HALF_CLOSED.matcher(source);
    if (half.find(start) && half.start() == start) {
      return Optional.of(
          staysText(
              half.group(), "closes with one brace", half.group("digits"), half.group("text")));
    }
    String mark = source.substring(start, source.indexOf(Gap.HINT, start) + Gap.HINT.length());
    return Optional.of(
        new GapMistake(
            "the gap at \"" + mark + "\" does not close and stays text",
            "write }} at its end, as in " + mark + "text}}"));
  }

  /** Braces that close nothing, behind a gap which another mistake has ended too early. */
  private Optional<GapMistake> surplus() {
    if (found.gaps().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder others = new StringBuilder(plain);
    for (Gap gap : found.gaps()) {
      mask(others, gap.start(), gap.inside());
      mask(others, gap.end() - Gap.CLOSING.length(), gap.end());
    }
    boolean isSurplus =
        found.gaps().stream().anyMatch(gap -> others.indexOf(Gap.CLOSING, gap.end()) == gap.end())
            || closesNothing(others, found.gaps().get(0).start());
    return isSurplus ? Optional.of(SURPLUS) : Optional.empty();
  }

  /** Whether two braces close which no braces behind some place open. */
  private static boolean closesNothing(CharSequence text, int from) {
    int depth = 0;
    int unopened = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      unopened = c == '}' && depth == 0 ? unopened + 1 : 0;
      depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
      if (unopened == Gap.CLOSING.length()) {
        return true;
      }
    }
    return false;
  }
}
