package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of marks that other programs give a meaning to and that stay text here: blocks between
 * {@code :::} (Pandoc, Docusaurus), {@code !!!} and {@code ???} (MkDocs), attributes behind links
 * and code (Pandoc, kramdown), names of blocks (Obsidian), tags (Liquid, Hugo), tables of contents
 * (Python-Markdown), and environments of LaTeX without dollars around them (MathJax).
 */
final class MarkdownForeign {
  private static final String CALLOUT = "write > [!note] Title, and > before each line";

  /** A mark, and what to write instead. */
  private record Mark(Pattern pattern, String problem, String remedy) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(
              Pattern.compile("(?m)^ {0,3}:::+(?=[ \\t]*[{\\p{L}])"),
              "\":::\" begins no block here and stays text",
              CALLOUT),
          new Mark(
              Pattern.compile("(?m)^ {0,3}(?:!!!|\\?\\?\\?)(?=\\+?[ \\t]+\\p{L})"),
              "\"!!!\" or \"???\" begins no block here and stays text",
              CALLOUT),
          new Mark(
              Pattern.compile("\\\\begin(?=\\{\\p{Alpha}+\\*?\\})"),
              "\"\\begin\" begins no formula here and stays text",
              "put $$ before it and behind its \\end"),
          new Mark(
              Pattern.compile("\\{%-?\\s*\\p{Alpha}[^{}\\n]*%\\}|\\{\\{[<%]"),
              "a tag of a site generator does nothing here and stays text",
              "leave it out, or write it as code"),
          new Mark(
              Pattern.compile("(?mi)^ {0,3}\\[toc\\][ \\t]*$"),
              "\"[TOC]\" lists nothing here and stays text",
              "leave it out"),
          new Mark(
              Pattern.compile("(?<=\\s)\\^(?=[A-Za-z0-9-]{4,}\\s*\\z)"),
              "the name of a block stays text",
              "leave it out"));

  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?:[^{}\\n]*=[^{}\\n]*|:?\\s*[.#][\\w-]+[^{}\\n]*)\\}");

  private MarkdownForeign() {}

  /** Warns of the marks in a paragraph. */
  static void report(Node node, MarkdownReport report) {
    BasedSequence chars = node.getChars();
    if (node instanceof Paragraph && chars.indexOfAny(c -> ":!?\\^{[".indexOf(c) >= 0) >= 0) {
      String words = words(node);
      for (Mark mark : MARKS) {
        Matcher found = mark.pattern.matcher(words);
        if (found.find()) {
          warn(node.getStartOffset() + found.start(), mark.problem, mark.remedy, report);
        }
      }
      node.getDescendants().forEach(part -> attributes(part, report));
    }
  }

  /** The characters of a paragraph, with blanks for code, formulas and the like. */
  private static String words(Node paragraph) {
    char[] words = paragraph.getChars().toString().toCharArray();
    for (Node part : paragraph.getDescendants()) {
      if (part instanceof Code || part instanceof MarkdownMaths.Formula) {
        int start = part.getStartOffset() - paragraph.getStartOffset();
        Arrays.fill(words, start, start + part.getTextLength(), '\u00B7');
      }
    }
    return new String(words);
  }

  private static void attributes(Node part, MarkdownReport report) {
    Node before = part.getPrevious();
    if (before instanceof InlineLinkNode || before instanceof RefNode || before instanceof Code) {
      Matcher found = ATTRIBUTES.matcher(part.getChars());
      if (found.lookingAt()) {
        String problem = "\"" + found.group() + "\" says nothing here and stays text";
        warn(part.getStartOffset(), problem, "leave it out", report);
      }
    }
  }

  private static void warn(int offset, String problem, String remedy, MarkdownReport report) {
    report.warning(offset, DiagnosticCode.FOREIGN_MARK, problem, remedy);
  }
}
