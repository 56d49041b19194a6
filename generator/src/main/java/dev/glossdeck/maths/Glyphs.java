package dev.glossdeck.maths;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The glyph outlines of the mathematical fonts, loaded on first use. */
final class Glyphs {
  private static final String TABLE = "glyphs.txt";

  private Glyphs() {}

  /** Loaded on first use. */
  private static final class Table {
    static final Map<String, String> PATHS = read();

    private static Map<String, String> read() {
      Map<String, String> paths = new HashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Glyphs.class.getResourceAsStream(TABLE), StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.indexOf('\t');
          paths.put(line.substring(0, tab), "M" + line.substring(tab + 1) + "Z");
        }
        return paths;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The outline of a glyph.
   *
   * @param name such as {@code normal/41}
   * @return SVG path data, in thousandths of an em
   * @throws IllegalArgumentException if there is no such glyph
   */
  static String path(String name) {
    return Optional.ofNullable(Table.PATHS.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no such glyph: " + name));
  }
}
