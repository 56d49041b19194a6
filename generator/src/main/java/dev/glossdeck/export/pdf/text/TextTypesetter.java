package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns characters into words of glyphs, a paragraph at a time. A character that no font has is set
 * as {@code [U+4E2D]} and remembered. For one thread.
 */
public final class TextTypesetter {
  private final Typefaces typefaces;
  private final Set<Integer> missing = new TreeSet<>();
  private TextDirection direction = TextDirection.AUTO;
  private StyledText paragraph = new StyledText();
  private final List<TextTypesetter> within = new ArrayList<>();
  private boolean unshaped;

  public TextTypesetter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** A setter of text within a drawing, whose troubles are this one's, too. */
  public TextTypesetter within() {
    TextTypesetter inner = new TextTypesetter(typefaces);
    within.add(inner);
    return inner;
  }

  /** Sets how the paragraphs run that are not finished yet. */
  public void run(TextDirection newDirection) {
    direction = newDirection;
  }

  /** Adds running text: white space folds to one space. */
  public void text(String text, TextStyle style) {
    text.codePoints()
        .forEach(
            at -> {
              if (SpecialCharacters.isLineEnd(at)) {
                lineEnd(style);
              } else if (!SpecialCharacters.isSpace(at)) {
                paragraph.append(at, style, false);
              } else if (paragraph.takesSpace()) {
                paragraph.append(' ', style, false);
              }
            });
  }

  /** Adds program text: spaces and line ends stay. */
  public void code(String code, TextStyle style) {
    for (int at : code.codePoints().toArray()) {
      if (SpecialCharacters.isLineEnd(at)) {
        lineEnd(style);
      } else {
        paragraph.append(SpecialCharacters.isSpace(at) ? ' ' : at, style, true);
      }
    }
  }

  /** Adds a drawing, as if it were a letter. */
  public void drawing(InlineGraphic graphic) {
    paragraph.append(graphic);
  }

  /** Ends the line; in an empty one, too. */
  public void lineEnd(TextStyle style) {
    paragraph.append('\n', style, false);
  }

  /**
   * Takes the words that were added since the last time. The last one has a space behind it, too,
   * so that whoever extracts the text finds it apart from what follows.
   */
  public List<Word> finish() {
    if (paragraph.takesSpace()) {
      paragraph.append(' ', TextStyle.PLAIN, false);
    }
    WordTypesetter typesetter = new WordTypesetter(typefaces, paragraph, direction);
    List<Word> words = typesetter.typeset();
    missing.addAll(typesetter.missing());
    unshaped |= typesetter.isUnshaped();
    paragraph = new StyledText();
    return words;
  }

  /** What of the finished text cannot be printed as it is. */
  public UnprintableText unprintable() {
    Set<Integer> allMissing = new TreeSet<>(missing);
    boolean anyUnshaped = unshaped;
    for (TextTypesetter inner : within) {
      allMissing.addAll(inner.missing);
      anyUnshaped |= inner.unshaped;
    }
    return new UnprintableText(allMissing, typefaces.includesSystem(), anyUnshaped);
  }
}
