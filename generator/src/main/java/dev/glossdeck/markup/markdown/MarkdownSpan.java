package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A part of a Markdown text that its parser takes whole.
 *
 * @param kind the kind of the span
 * @param start the start, in UTF-16 units
 * @param end the end, exclusive
 */
public record MarkdownSpan(Kind kind, int start, int end) {

  /**
   * An address within a gap, which may hold colons where a path or an IPv6 address stands (RFC
   * 3986, 3.2.2). Two colons before words with spaces begin a hint.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![(<\\w])https?://(?:\\[[0-9A-Fa-f:.]++\\][^\\s{}]*+"
              + "|[^\\s/{}:]++(?::\\d++)?/(?:(?!\\}\\}|::)\\S)*+"
              + "(?:::(?:(?!\\}\\}|::)\\S)++(?=\\}\\}|::))*+)");

  /** The construct that the parser takes whole. */
  public enum Kind {
    /** Code within a line or in a block, in which signs stand for themselves. */
    CODE,
    /** A formula, in which TeX has its own signs. */
    MATHS,
    /** A link, a picture or emphasised text, with Markdown in it. */
    MARKED
  }

  /**
   * Finds all parts of a text, those within others too.
   *
   * @param source Markdown
   * @param isLine whether it stands in a heading
   * @return in the order of the parser's tree
   */
  public static List<MarkdownSpan> of(String source, boolean isLine) {
    if (MarkdownWords.are(source)) {
      return List.of();
    }
    int offset = MarkdownParser.offset(isLine);
    Stream<MarkdownSpan> parts =
        StreamSupport.stream(
                MarkdownParser.document(source, isLine).getDescendants().spliterator(), false)
            .flatMap(
                node ->
                    kind(node).stream()
                        .map(
                            kind ->
                                new MarkdownSpan(
                                    kind,
                                    node.getStartOffset() - offset,
                                    node.getEndOffset() - offset)));
    Stream<MarkdownSpan> addresses =
        ADDRESS
            .matcher(source)
            .results()
            .map(address -> new MarkdownSpan(Kind.MARKED, address.start(), address.end()));
    return Stream.concat(parts, addresses).toList();
  }

  private static Optional<Kind> kind(Node node) {
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      return Optional.of(Kind.CODE);
    }
    if (node instanceof MarkdownMaths.Formula) {
      return Optional.of(Kind.MATHS);
    }
    boolean isMarked =
        node instanceof Emphasis
            || node instanceof StrongEmphasis
            || node instanceof MarkdownScripts.Marked
            || node instanceof LinkNodeBase
            || (node instanceof RefNode ref && ref.isDefined());
    return isMarked ? Optional.of(Kind.MARKED) : Optional.empty();
  }

  /**
   * Whether a stretch of the text lies within it.
   *
   * @param from the start of the stretch
   * @param to the end, exclusive
   */
  public boolean holds(int from, int to) {
    return start <= from && to <= end;
  }
}
