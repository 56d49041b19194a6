package dev.glossdeck.export.site.html;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.code.Token;
import dev.glossdeck.code.TokenKind;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.markup.tree.Block;
import java.util.stream.Collectors;

/** Renders program text, its parts marked by the classes that the style sheet colours. */
public final class CodeHtml {
  /**
   * The length of a line that always fits 320 CSS pixels. A block with longer lines can be
   * scrolled, so those who use a keyboard must be able to go there (WCAG 2.2, 2.1.1).
   */
  private static final int SHORT_LINE = 24;

  /** Program text runs from left to right in any language, and no translator may change it. */
  private static final String AS_IT_IS = " dir=\"ltr\" translate=\"no\"";

  private final Highlighter highlighter;

  public CodeHtml(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  /** A block on its own. */
  String block(Block.CodeBlock code) {
    boolean isWide = code.code().lines().anyMatch(line -> line.length() > SHORT_LINE);
    return "<pre"
        + AS_IT_IS
        + (isWide ? " tabindex=\"0\"" : "")
        + "><code"
        + language(code)
        + ">"
        + parts(code)
        + "</code></pre>";
  }

  /** The lines within a phrase. */
  String phrase(Block.CodeBlock code) {
    return "<code class=\"lines\"" + AS_IT_IS + ">" + parts(code) + "</code>";
  }

  /** HTML, "The code element": the way to tell the language. */
  private static String language(Block.CodeBlock code) {
    return code.language().isEmpty()
        ? ""
        : " class=\"language-" + Html.text(code.language()) + "\"";
  }

  private String parts(Block.CodeBlock code) {
    return highlighter.tokens(code.language(), code.code()).stream()
        .map(CodeHtml::part)
        .collect(Collectors.joining());
  }

  private static String part(Token token) {
    String text = Html.text(token.text());
    return token.kind() == TokenKind.PLAIN
        ? text
        : "<span class=\"" + token.kind().cssClass() + "\">" + text + "</span>";
  }
}
