package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Takes glyphs down, one a line. */
final class ShownGlyphs implements GlyphSink {
  private final List<String> taken = new ArrayList<>();

  /** What a run shows. */
  static List<String> of(GlyphRun run) {
    ShownGlyphs shown = new ShownGlyphs();
    run.writeTo(shown);
    return shown.taken;
  }

  @Override
  public void glyph(int id, int x) {
    taken.add("glyph " + id + " at " + x);
  }

  @Override
  public void glyph(int id, int x, int y, String text) {
    taken.add("glyph " + id + " at " + x + "," + y + " says " + text);
  }

  @Override
  public void silentGlyph(int id, int x, int y) {
    taken.add("shape " + id + " at " + x + "," + y);
  }

  @Override
  public void end(int x) {
    taken.add("end at " + x);
  }
}
