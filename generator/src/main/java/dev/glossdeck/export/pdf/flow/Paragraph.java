package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;
import java.util.Optional;

/**
 * Running text that begins on a line of its own.
 *
 * @param words what it says
 * @param style how it stands
 * @param marker what stands before its first line
 * @param tag what it is
 */
public record Paragraph(List<Word> words, BlockStyle style, Optional<Marker> marker, Tag tag)
    implements FlowBlock {

  /**
   * A bullet or a number, which ends before the indent.
   *
   * @param line what it shows
   * @param tag what it is
   */
  public record Marker(Line line, Tag tag) {}

  public Paragraph {
    words = List.copyOf(words);
  }

  @Override
  public boolean mayBeCentred() {
    return style.alignment() != Alignment.LEFT && style.alignment() != Alignment.RIGHT;
  }

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
