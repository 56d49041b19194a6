package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BoundedGraphicsTest {
  private static final int MOST = 100;

  @Test
  void drawsAsManyFiltersAsPeopleUse() {
    Output output = output();

    for (int i = 0; i < MOST; i++) {
      output.supportsFilters();
    }

    assertThatThrownBy(output::supportsFilters)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("it has more than 100 filters and masks");
  }

  @Test
  void countsThoseOfItsPartsTogether() {
    Output output = output();
    for (int i = 0; i < MOST / 2; i++) {
      output.createChild().supportsFilters();
      output.createChild().createChild().supportsFilters();
    }

    assertThatThrownBy(() -> output.createChild().supportsFilters())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotCountColours() {
    Output output = output();

    for (int i = 0; i < 10 * MOST; i++) {
      output.setPaint(Color.RED);
    }
  }

  private static Output output() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    return BoundedGraphics.of(graphics);
  }
}
