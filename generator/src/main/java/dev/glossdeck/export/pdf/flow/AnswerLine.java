package dev.glossdeck.export.pdf.flow;

/**
 * A line to write an answer on.
 *
 * @param style its formatting
 */
public record AnswerLine(BlockStyle style) implements FlowBlock {
  @Override
  public boolean mayBeCentred() {
    return true;
  }

  @Override
  public boolean hasPicture() {
    return false;
  }
}
