package dev.glossdeck.export.pdf.font;

import java.util.Arrays;
import java.util.Optional;

/** The bundled fonts of scripts: Noto and Vazirmatn, regular and bold. */
enum ScriptFont {
  ARABIC(
      "Arab",
      "Vazirmatn",
      0x600,
      0x6FF,
      0x750,
      0x77F,
      0x870,
      0x8FF,
      0xFB50,
      0xFDFF,
      0xFE70,
      0xFEFE),
  HEBREW("Hebr", "NotoSansHebrew", 0x590, 0x5FF, 0xFB1D, 0xFB4F),
  DEVANAGARI("Deva", "NotoSansDevanagari", 0x900, 0x97F, 0xA8E0, 0xA8FF, 0x1CD0, 0x1CFF),
  BENGALI("Beng", "NotoSansBengali", 0x980, 0x9FF),
  GURMUKHI("Guru", "NotoSansGurmukhi", 0xA00, 0xA7F),
  GUJARATI("Gujr", "NotoSansGujarati", 0xA80, 0xAFF),
  TAMIL("Taml", "NotoSansTamil", 0xB80, 0xBFF),
  TELUGU("Telu", "NotoSansTelugu", 0xC00, 0xC7F),
  KANNADA("Knda", "NotoSansKannada", 0xC80, 0xCFF),
  MALAYALAM("Mlym", "NotoSansMalayalam", 0xD00, 0xD7F),
  SINHALA("Sinh", "NotoSansSinhala", 0xD80, 0xDFF),
  THAI("Thai", "NotoSansThai", 0xE00, 0xE7F),
  LAO("Laoo", "NotoSansLao", 0xE80, 0xEFF),
  MYANMAR("Mymr", "NotoSansMyanmar", 0x1000, 0x109F, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F),
  ETHIOPIC("Ethi", "NotoSansEthiopic", 0x1200, 0x139F, 0x2D80, 0x2DDF, 0xAB00, 0xAB2F),
  KHMER("Khmr", "NotoSansKhmer", 0x1780, 0x17FF, 0x19E0, 0x19FF),
  EMOJI("Emoj", "NotoEmoji", 0x1F000, 0x1FAFF);

  private static final char EMOJI_STYLE = 0xFE0F;
  private static final char KEYCAP = 0x20E3;

  private final String pdfName;
  private final String family;

  /** The first and last character of each range; never modified. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final int[] ranges;

  ScriptFont(String pdfName, String family, int... ranges) {
    this.pdfName = pdfName;
    this.family = family;
    this.ranges = ranges;
  }

  /** The font for a cluster; some characters become emoji by those that follow. */
  static Optional<ScriptFont> of(String cluster) {
    boolean isEmoji = cluster.indexOf(EMOJI_STYLE) > 0 || cluster.indexOf(KEYCAP) > 0;
    return isEmoji ? Optional.of(EMOJI) : of(cluster.codePointAt(0));
  }

  /** The font for a character's script. */
  static Optional<ScriptFont> of(int codePoint) {
    return Arrays.stream(values()).filter(font -> font.covers(codePoint)).findFirst();
  }

  private boolean covers(int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= codePoint && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bold font is used; emoji have one weight. */
  private boolean isBold(boolean wanted) {
    return wanted && this != EMOJI;
  }

  String pdfName(boolean bold) {
    return isBold(bold) ? pdfName + "B" : pdfName;
  }

  FontSource.Resource source(boolean bold) {
    return new FontSource.Resource(family + (isBold(bold) ? "-Bold" : "-Regular") + ".ttf");
  }
}
