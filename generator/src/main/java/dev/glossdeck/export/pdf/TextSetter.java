package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns characters into words of glyphs, a paragraph at a time. A character that no font has is set
 * as {@code [U+4E2D]} and remembered. For one thread.
 */
final class TextSetter {
  private final Typefaces typefaces;
  private final Set<Integer> missing = new TreeSet<>();
  private TextDirection direction = TextDirection.AUTO;
  private StyledText paragraph = new StyledText();
  private final List<TextSetter> within = new ArrayList<>();
  private boolean unshaped;

  TextSetter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** A setter of text within a drawing, whose troubles are this one's, too. */
  TextSetter within() {
    TextSetter inner = new TextSetter(typefaces);
    within.add(inner);
    return inner;
  }

  /** Sets how the paragraphs run that are not finished yet. */
  void run(TextDirection newDirection) {
    direction = newDirection;
  }

  /** Adds running text: white space folds to one space. */
  void text(String text, TextStyle style) {
    text.codePoints()
        .forEach(
            at -> {
              if (Characters.isLineEnd(at)) {
                lineEnd(style);
              } else if (!Characters.isSpace(at)) {
                paragraph.append(at, style, false);
              } else if (paragraph.takesSpace()) {
                paragraph.append(' ', style, false);
              }
            });
  }

  /** Adds program text: spaces and line ends stay. */
  void code(String code, TextStyle style) {
    for (int at : code.codePoints().toArray()) {
      if (Characters.isLineEnd(at)) {
        lineEnd(style);
      } else {
        paragraph.append(Characters.isSpace(at) ? ' ' : at, style, true);
      }
    }
  }

  /** Adds a drawing, as if it were a letter. */
  void drawing(Drawing drawing) {
    paragraph.append(drawing);
  }

  /** Ends the line; in an empty one, too. */
  void lineEnd(TextStyle style) {
    paragraph.append('\n', style, false);
  }

  /**
   * Takes the words that were added since the last time. The last one has a space behind it, too,
   * so that whoever extracts the text finds it apart from what follows.
   */
  List<Word> finish() {
    if (paragraph.takesSpace()) {
      paragraph.append(' ', TextStyle.PLAIN, false);
    }
    WordSetter setter = new WordSetter(typefaces, paragraph, direction);
    List<Word> words = setter.set();
    missing.addAll(setter.missing());
    unshaped |= setter.isUnshaped();
    paragraph = new StyledText();
    return words;
  }

  /** What of the finished text cannot be printed as it is. */
  PrintWarnings.Trouble trouble() {
    Set<Integer> allMissing = new TreeSet<>(missing);
    boolean anyUnshaped = unshaped;
    for (TextSetter inner : within) {
      allMissing.addAll(inner.missing);
      anyUnshaped |= inner.unshaped;
    }
    return new PrintWarnings.Trouble(allMissing, typefaces.includesSystem(), anyUnshaped);
  }
}
