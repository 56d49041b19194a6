package dev.glossdeck.export.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RectTest {
  private static final Rect RECT = new Rect(10, 20, 30, 40);

  @Test
  void endsAtItsSizeFromItsOrigin() {
    assertThat(RECT.right()).isEqualTo(40);
    assertThat(RECT.top()).isEqualTo(60);
  }

  @Test
  void movesWithoutChangingItsSize() {
    assertThat(RECT.movedBy(5, -25)).isEqualTo(new Rect(15, -5, 30, 40));
  }
}
