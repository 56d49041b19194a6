package dev.glossdeck.export.pdf.image;

import com.github.weisj.jsvg.paint.impl.MaskedPaint;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.renderer.output.impl.RenderingHintsUtil;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws SVG with a limited number of filters and masks, each of which needs a whole picture in
 * memory.
 */
final class BoundedGraphics extends Graphics2DOutput {
  private static final int MAX_COSTLY = 100;

  private final AtomicInteger costly;

  private BoundedGraphics(Graphics2D graphics, AtomicInteger costly) {
    super(graphics);
    this.costly = costly;
  }

  /**
   * Creates an output that draws into a copy of the graphics, and disposes of it when it is
   * disposed of.
   */
  static Output of(Graphics2D graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    RenderingHintsUtil.setupSVGRenderingHints(copy);
    return new BoundedGraphics(copy, new AtomicInteger());
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
    return new BoundedGraphics((Graphics2D) graphics().create(), costly);
  }
}
