package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Code between fences. Behind the opening fence stands its language, bare or in braces ({@code
 * {.python}} of Pandoc, {@code {r, echo=FALSE}} of Quarto), and perhaps a title, {@code
 * title="main.py"} or {@code python:main.py}, which becomes a bold line above the code.
 *
 * @param language in lower case; empty if none is given
 * @param title empty if none is given
 * @param unknown the other words behind the fence
 */
record MarkdownFences(String language, String title, String unknown) {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\w-])(?:title|filename|file|caption)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s,}]+))");

  private static final Pattern LANGUAGE_AND_FILE = Pattern.compile("([\\w+#-]+):(\\S*\\w\\S*)");

  /** Words that are no language: a setting, the number of a line, an id. */
  private static final Pattern SETTING = Pattern.compile(".*=.*|[\\d#{].*");

  /** The block of code between fences; warns of words behind the fence that are not shown. */
  static List<Block> of(FencedCodeBlock fence, MarkdownReport report) {
    MarkdownFences behind = behind(Escaping.unescapeString(fence.getInfo()).strip());
    if (behind.unknown.chars().anyMatch(Character::isLetterOrDigit)) {
      report.warning(
          fence,
          DiagnosticCode.FENCE_WORDS,
          "\"" + behind.unknown + "\" behind the fence of the code is not shown",
          "leave it out, or write title=\"...\"");
    }
    List<Block> blocks = new ArrayList<>();
    if (!behind.title.isEmpty()) {
      Inline title = new Inline.Text(behind.title);
      Inline bold = new Inline.Styled(Inline.Style.STRONG, List.of(title));
      blocks.add(new Block.Paragraph(List.of(bold)));
    }
    String code = fence.getContentChars().toString().stripTrailing();
    blocks.add(new Block.CodeBlock(behind.language, code));
    return blocks;
  }

  /** Reads what stands behind a fence. */
  static MarkdownFences behind(String info) {
    Matcher titled = TITLE.matcher(info);
    if (titled.find()) {
      String title =
          Stream.of(titled.group(1), titled.group(2), titled.group(3))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      return words(titled.replaceFirst(" ").strip(), title.strip());
    }
    return words(info, "");
  }

  private static MarkdownFences words(String info, String title) {
    boolean isInBraces = info.startsWith("{");
    String bare = isInBraces ? info.replaceAll("^\\{\\s*\\.?|\\}$", "") : info;
    String[] words = bare.strip().split(isInBraces ? "[\\s,]+" : "\\s+", 2);
    if (SETTING.matcher(words[0]).matches()) {
      return new MarkdownFences("", title, info);
    }
    String rest = words.length == 1 ? "" : words[1].strip();
    Matcher file = LANGUAGE_AND_FILE.matcher(words[0]);
    return title.isEmpty() && file.matches()
        ? new MarkdownFences(lower(file.group(1)), file.group(2), rest)
        : new MarkdownFences(lower(words[0]), title, rest);
  }

  private static String lower(String language) {
    return language.toLowerCase(Locale.ROOT);
  }
}
