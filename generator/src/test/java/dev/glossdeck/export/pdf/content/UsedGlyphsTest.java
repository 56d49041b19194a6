package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import org.junit.jupiter.api.Test;

class UsedGlyphsTest {
  private static final Typefaces TYPEFACES = Typefaces.bundled();
  private static final Typeface REGULAR = TYPEFACES.get(FontFace.REGULAR);
  private static final Typeface BOLD = TYPEFACES.get(FontFace.BOLD);

  @Test
  void namesFontsInOrderAndGlyphsAscending() {
    UsedGlyphs used = new UsedGlyphs();
    used.of(REGULAR).set(9);
    used.of(BOLD).set(7);
    used.of(REGULAR).set(4);

    assertThat(used.typefaces()).containsExactly(BOLD, REGULAR);
    assertThat(used.glyphs(REGULAR)).containsExactly(4, 9);
    assertThat(used.glyphs(BOLD)).containsExactly(7);
  }

  @Test
  void addsThoseOfAnotherPageWithoutChangingThem() {
    UsedGlyphs one = new UsedGlyphs();
    one.of(REGULAR).set(1);
    UsedGlyphs other = new UsedGlyphs();
    other.of(REGULAR).set(2);
    other.of(BOLD).set(3);

    one.addAll(other);

    assertThat(one.glyphs(REGULAR)).containsExactly(1, 2);
    assertThat(one.glyphs(BOLD)).containsExactly(3);
    assertThat(other.glyphs(REGULAR)).containsExactly(2);
  }
}
