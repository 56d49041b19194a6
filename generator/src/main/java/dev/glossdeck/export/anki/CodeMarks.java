package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.code.Token;
import dev.glossdeck.markup.html.CodeMarker;
import dev.glossdeck.markup.tree.Block;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks the parts of code by the classes that our note type's style colours. No colours stand in
 * the fields themselves: they would fit one of Anki's two themes only, and a note type of the
 * learner's own, whose style has no such classes, shows the code as it is.
 */
final class CodeMarks implements CodeMarker {
  /** Anki looks for gaps in the field's HTML, so their marks must stay in one piece. */
  private static final Pattern GAP = Pattern.compile("\\{\\{c\\d+::");

  private final Highlighter highlighter;

  CodeMarks(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  @Override
  public List<Part> of(Block.CodeBlock code) {
    return GAP.matcher(code.code()).find()
        ? NONE.of(code)
        : highlighter.tokens(code.language(), code.code()).stream().map(CodeMarks::part).toList();
  }

  private static Part part(Token token) {
    return new Part(token.kind().cssClass(), token.text());
  }
}
