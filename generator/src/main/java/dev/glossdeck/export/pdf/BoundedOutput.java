package dev.glossdeck.export.pdf;

import com.github.weisj.jsvg.paint.impl.MaskedPaint;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.renderer.output.impl.RenderingHintsUtil;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws as usual, but not more filters and masks than people use: each costs a whole picture; and
 * not deeper than a thread's stack surely holds.
 */
final class BoundedOutput extends Graphics2DOutput {
  private static final int MOST = 100;

  /** A file has 200 elements within each other at most; more are within those that it uses. */
  private static final int DEEPEST = 500;

  private final AtomicInteger costly;
  private final int depth;

  private BoundedOutput(Graphics2D graphics, AtomicInteger costly, int depth) {
    super(graphics);
    this.costly = costly;
    this.depth = depth;
  }

  /** Draws into a copy of the graphics, which is to be disposed of with this. */
  static Output of(Graphics2D graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    RenderingHintsUtil.setupSVGRenderingHints(copy);
    return new BoundedOutput(copy, new AtomicInteger(), 0);
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
    if (costly.incrementAndGet() > MOST) {
      throw new IllegalStateException("it has more than " + MOST + " filters and masks");
    }
  }

  @Override
  public Output createChild() {
    if (depth == DEEPEST) {
      throw new IllegalStateException(
          "it has parts within each other more than " + DEEPEST + " deep");
    }
    return new BoundedOutput((Graphics2D) graphics().create(), costly, depth + 1);
  }
}
