package dev.glossdeck.export.site.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.site.Sites;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The font of formulas for devices without one. */
class MathsFontTest {
  /** Numbers of tables in WOFF 2.0, 4.1. */
  private static final int GLYF = 10;

  private static final int LOCA = 11;
  private static final int MATH = 31;

  private static List<String> fonts(MemoryOutput site) {
    return site.files().keySet().stream().filter(path -> path.contains("stix-two-math")).toList();
  }

  @Test
  void standsWithItsLicenceWhereTheStyleSheetNamesIt() throws IOException {
    MemoryOutput site = Sites.with(SiteSettings.NONE, TestDecks.markdown("What is $e$?|A number."));
    List<String> fonts = fonts(site);
    assertThat(fonts).hasSize(2).contains("assets/stix-two-math-LICENSE.txt");
    String font = fonts.get(1).replace("assets/", "");
    assertThat(site.text(Sites.asset(site, "style.css"))).contains("url(\"" + font + "\")");
    assertThat(site.text("sw.js")).contains("style.").doesNotContain(font);
  }

  @Test
  void isLeftOutOfASiteWithoutFormulas() throws IOException {
    assertThat(fonts(Sites.with(SiteSettings.NONE, TestDecks.plain("What is it?|A number."))))
        .isEmpty();
  }

  /** Without it brackets and roots do not grow (OpenType 1.9.1, "MATH"). */
  @Test
  void hasTheTableThatTypesetsMaths() throws IOException {
    byte[] font = MathsFont.files().get(MathsFont.files().lastKey());
    assertThat(font).startsWith('w', 'O', 'F', '2');
    assertThat(tables(ByteBuffer.wrap(font))).contains(MATH);
  }

  /** The known tables of a font (WOFF 2.0, 4.1 and 5: 48 bytes, then each with flags and sizes). */
  private static List<Integer> tables(ByteBuffer font) {
    List<Integer> tables = new ArrayList<>();
    int count = font.getShort(12);
    font.position(48);
    for (int i = 0; i < count; i++) {
      int flags = font.get();
      int table = flags & 0x3f;
      tables.add(table);
      boolean isTransformed = (flags >> 6 & 3) == (table == GLYF || table == LOCA ? 0 : 1);
      number(font);
      if (isTransformed) {
        number(font);
      }
    }
    return tables;
  }

  /** Passes over a number of up to five bytes, of which the last has no high bit. */
  private static void number(ByteBuffer font) {
    while (font.get() < 0) {}
  }
}
