package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the fonts that the user names. */
final class NamedFonts {
  private static final String NAME = "F";

  private NamedFonts() {}

  /**
   * Opens fonts, several of a collection.
   *
   * @return the fonts in the order of the files
   * @throws UnusableFontException if one cannot be read or embedded
   */
  static List<Typeface> open(List<Path> paths, Shapers shapers) throws IOException {
    List<Typeface> typefaces = new ArrayList<>();
    for (Path path : paths) {
      for (FontFile.Face face : FontFile.read(path)) {
        typefaces.add(face.typeface(NAME + (typefaces.size() + 1), shapers));
      }
    }
    return typefaces;
  }
}
