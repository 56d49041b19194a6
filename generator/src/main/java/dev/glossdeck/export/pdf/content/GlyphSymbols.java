package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.text.GlyphSink;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines of glyphs in an SVG file, each once, in the units of their fonts. */
final class GlyphSymbols {
  private final Map<String, String> paths = new LinkedHashMap<>();

  /** The definitions of all glyphs that were used. */
  String definitions() {
    StringBuilder definitions = new StringBuilder();
    paths.forEach(
        (id, path) ->
            definitions.append(
                path.isEmpty() ? "" : "<path id=\"" + id + "\" d=\"" + path + "\"/>"));
    return definitions.toString();
  }

  /** The sink that places glyphs of a typeface in a drawing. */
  GlyphSink uses(Typeface typeface, ByteText drawing) {
    return new Uses(typeface, drawing);
  }

  /** The path data of path construction operators of PDF, whose operands come first. */
  static String svg(String operators) {
    StringBuilder path = new StringBuilder(operators.length());
    StringBuilder operands = new StringBuilder();
    for (String token : operators.split("\\s+", -1)) {
      switch (token) {
        case "m", "l", "c" -> {
          path.append(Character.toUpperCase(token.charAt(0))).append(operands);
          operands.setLength(0);
        }
        case "h" -> path.append('Z');
        case "" -> {}
        default -> operands.append(operands.isEmpty() ? "" : " ").append(token);
      }
    }
    return path.toString();
  }

  private final class Uses implements GlyphSink {
    private final Typeface typeface;
    private final ByteText drawing;

    Uses(Typeface typeface, ByteText drawing) {
      this.typeface = typeface;
      this.drawing = drawing;
    }

    @Override
    public void glyph(int id, int x) {
      use(id, x, 0);
    }

    @Override
    public void glyph(int id, int x, int y, String text) {
      use(id, x, y);
    }

    @Override
    public void silentGlyph(int id, int x, int y) {
      use(id, x, y);
    }

    @Override
    public void end(int x) {
      // Each run has a place of its own.
    }

    private void use(int id, int x, int y) {
      String name = typeface.pdfName() + "-" + id;
      String path = paths.computeIfAbsent(name, key -> svg(typeface.outline(id)));
      if (!path.isEmpty()) {
        drawing.append("<use href=\"#").append(name).append('"');
        attribute("x", x);
        attribute("y", y);
        drawing.append("/>");
      }
    }

    private void attribute(String name, int value) {
      if (value != 0) {
        int units = Math.round((float) value * typeface.unitsPerEm() / GlyphSpace.UNITS_PER_EM);
        drawing.append(' ').append(name).append("=\"").append(units).append('"');
      }
    }
  }
}
