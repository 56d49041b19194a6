package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typefaces;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns paragraphs of characters into words of glyphs, and remembers what could not be printed: a
 * character that no font has is typeset as {@code [U+4E2D]}. For one thread.
 */
public final class TextTypesetter {
  private final Typefaces typefaces;
  private final Set<Integer> missing = new TreeSet<>();
  private boolean unshaped;

  /** Creates a typesetter that uses some fonts. */
  public TextTypesetter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Typesets a paragraph.
   *
   * @param paragraph its characters, which nobody appends to afterwards
   * @param direction the direction of the paragraph
   * @return its words in reading order. The last one is followed by a space, too, so that programs
   *     that extract text separate it from the next paragraph
   */
  public List<Word> typeset(StyledText paragraph, TextDirection direction) {
    paragraph.endWord();
    WordTypesetter typesetter = new WordTypesetter(typefaces, paragraph, direction);
    List<Word> words = typesetter.typeset();
    missing.addAll(typesetter.missing());
    unshaped |= typesetter.isUnshaped();
    return words;
  }

  /** The parts of the text typeset so far that cannot be printed as they are. */
  public UnprintableText unprintable() {
    return new UnprintableText(new TreeSet<>(missing), typefaces.includesSystem(), unshaped);
  }
}
