package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param words its words
 * @param style its formatting
 * @param marker the marker of a list item before its first line
 * @param tag its structure element
 */
public record Paragraph(List<Word> words, BlockStyle style, Optional<Marker> marker, Tag tag)
    implements FlowBlock {

  /**
   * A bullet or number, which is placed left of the indent.
   *
   * @param line its glyphs
   * @param tag its structure element
   */
  public record Marker(Line line, Tag tag) {}

  public Paragraph {
    words = List.copyOf(words);
  }

  @Override
  public boolean mayBeCentred() {
    return style.alignment() != Alignment.LEFT && style.alignment() != Alignment.RIGHT;
  }

  /** This paragraph at a fraction of the side's size. */
  public Paragraph scaled(float fraction) {
    return new Paragraph(words, style.scaled(fraction), marker, tag);
  }

  /** Whether it is a picture and nothing else. */
  boolean isPicture() {
    return words.size() == 1 && words.get(0).boxes().size() == 1 && words.get(0).hasPicture();
  }

  /** Whether it contains a picture or formula. */
  public boolean hasGraphic() {
    for (Word word : words) {
      if (word.hasGraphic()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasPicture() {
    return hasGraphic() && words.stream().anyMatch(Word::hasPicture);
  }
}
