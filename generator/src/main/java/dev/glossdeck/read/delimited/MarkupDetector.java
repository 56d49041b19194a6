package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Notices cards of a plain deck that look like Markdown, TeX or HTML. Prices, products and code
 * have some of their signs, but not in these places.
 */
final class MarkupDetector {
  private static final Set<ColumnRole> SHOWN =
      EnumSet.of(ColumnRole.QUESTION, ColumnRole.ANSWER, ColumnRole.FIELD);

  /** A language of signs. */
  private enum Language {
    MARKDOWN(
        "Markdown",
        // Pictures, links to addresses, bold words
        "!\\[[^\\]\\n]{0,200}+\\]\\([^()\\s]{1,400}+\\)"
            + "|(?<!\\w)\\[[^\\]\\n]{1,200}+\\]\\((?:https?://|mailto:)[^()\\s]{1,400}+\\)"
            + "|(?<![\\w*])\\*\\*(?=[\\p{L}\\p{N}])[^*\\n]{1,200}+(?<=[\\p{L}\\p{N}.!?:)])"
            + "\\*\\*(?![\\w*])"),
    TEX(
        "TeX",
        "(?<![\\w\\\\$])\\$\\$(?=[^$\\n]{0,300}[\\\\^_={])[^$\\n]{1,300}+\\$\\$(?![\\w$])"
            + "|(?<![\\w\\\\$])\\$(?:[A-Za-z]'?+|(?=[\\p{L}\\d\\\\({+-])(?=[^$\\n]{0,200}[\\\\^_={])"
            + "[^$\\n]{1,200}+(?<![\\s\\\\]))\\$(?![\\w$])"),
    HTML("HTML", "(?<=[\\p{L}\\p{N}.,;:!?)])<(?i:br)\\s*+/?>(?=[\\p{L}\\p{N}(-])");

    private final String word;
    private final Pattern signs;

    Language(String word, String signs) {
      this.word = word;
      this.signs = Pattern.compile(signs);
    }
  }

  private final Columns columns;
  private final Set<Language> languages = EnumSet.noneOf(Language.class);
  private Optional<SourcePosition> first = Optional.empty();
  private String sample = "";
  private int cards;

  /**
   * Makes a detector.
   *
   * @param columns those whose texts are shown are looked at
   */
  MarkupDetector(Columns columns) {
    this.columns = columns;
  }

  void add(Row row) {
    long found =
        IntStream.range(0, Math.min(columns.count(), row.cells().size()))
            .filter(i -> SHOWN.contains(columns.roles().get(i)))
            .filter(i -> isMarked(row.cells().get(i)))
            .count();
    cards += found > 0 ? 1 : 0;
  }

  private boolean isMarked(Cell cell) {
    if (!mayHold(cell.text())) {
      return false;
    }
    boolean isMarked = false;
    for (Language language : Language.values()) {
      Matcher signs = language.signs.matcher(cell.text());
      if (signs.find()) {
        isMarked = true;
        languages.add(language);
        if (first.isEmpty()) {
          first = Optional.of(cell.start());
          sample = signs.group();
        }
      }
    }
    return isMarked;
  }

  private static boolean mayHold(String text) {
    return text.indexOf('$') >= 0
        || text.indexOf('*') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('[') >= 0;
  }

  /** One warning for the deck, if a card looks so. */
  void warn(Diagnostics diagnostics) {
    if (first.isEmpty()) {
      return;
    }
    String names =
        languages.stream()
            .map(one -> one.word)
            .collect(Collectors.joining(", "))
            .replaceFirst(", (?!.*,)", " or ");
    diagnostics.warning(
        first.get(),
        languages.equals(EnumSet.of(Language.HTML))
            ? DiagnosticCode.LOOKS_LIKE_HTML
            : DiagnosticCode.LOOKS_LIKE_MARKDOWN,
        "%s what looks like %s, such as \"%s\", which is shown as it stands"
            .formatted(
                cards == 1 ? "1 card holds" : cards + " cards hold",
                names,
                MarkupProblem.shortened(sample)),
        remedy());
  }

  private String remedy() {
    if (languages.equals(EnumSet.of(Language.HTML))) {
      return HtmlDetector.REMEDY;
    }
    String markdown = "write #markup:markdown in the first lines";
    return (languages.equals(EnumSet.of(Language.TEX))
            ? "write formulas as \\(…\\), or " + markdown
            : markdown)
        + ", or #markup:plain if it is meant so";
  }
}
