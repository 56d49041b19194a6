package dev.glossdeck.export.pdf.image;

import com.github.weisj.jsvg.paint.impl.MaskedPaint;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.renderer.output.impl.RenderingHintsUtil;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws as usual, but not more filters and masks than people use, each of which costs a whole
 * picture; and no deeper than the stack of any thread allows.
 */
final class BoundedGraphics extends Graphics2DOutput {
  private static final int MAX_COSTLY = 100;

  /** The loader allows 200 elements within each other, and as many again in each that is used. */
  private static final int DEEPEST = 500;

  private final AtomicInteger costly;
  private final int depth;

  private BoundedGraphics(Graphics2D graphics, AtomicInteger costly, int depth) {
    super(graphics);
    this.costly = costly;
    this.depth = depth;
  }

  /**
   * Creates an output that draws into a copy of the graphics, and disposes of it when it is
   * disposed of.
   */
  static Output of(Graphics2D graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    RenderingHintsUtil.setupSVGRenderingHints(copy);
    return new BoundedGraphics(copy, new AtomicInteger(), 0);
  }

  @Override
  public boolean supportsFilters() {
    count();
    return super.supportsFilters();
  }

  @Override
  public void setPaint(Paint paint) {
    if (paint instanceof MaskedPaint) {
      count();
    }
    super.setPaint(paint);
  }

  private void count() {
    if (costly.incrementAndGet() > MAX_COSTLY) {
      throw new IllegalStateException("it has more than " + MAX_COSTLY + " filters and masks");
    }
  }

  @Override
  public Output createChild() {
    if (depth == DEEPEST) {
      throw new IllegalStateException(
          "it has elements within each other more than " + DEEPEST + " deep");
    }
    return new BoundedGraphics((Graphics2D) graphics().create(), costly, depth + 1);
  }
}
