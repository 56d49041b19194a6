package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The font of running text that a user names, with the files of its other faces if they are beside
 * it: {@code Name-Regular.ttf}, {@code Name-Bold.ttf}, {@code Name-Italic.ttf}, {@code
 * Name-BoldItalic.ttf}.
 */
final class MainTypeface {
  private static final String NAME = "T";
  private static final String REGULAR = "(?i)[-_ ]?(regular|book|roman)?(?=\\.\\w+$)";

  private static final Map<FontFace, List<String>> ENDINGS =
      Map.of(
          FontFace.BOLD, List.of("-Bold", "Bold", "_Bold", " Bold", "b"),
          FontFace.OBLIQUE, List.of("-Italic", "-Oblique", "Italic", "Oblique", " Italic", "i"),
          FontFace.BOLD_OBLIQUE,
              List.of("-BoldItalic", "-BoldOblique", "BoldItalic", " Bold Italic", "bi"));

  private MainTypeface() {}

  /**
   * Opens the faces of a font.
   *
   * @param file the upright face
   * @return a typeface for each proportional face; the upright one where there is no file for it
   * @throws UnusableFontException if a file cannot be read or embedded
   */
  static Map<FontFace, Typeface> open(Path file, Shapers shapers) throws IOException {
    Map<FontFace, Typeface> faces = new EnumMap<>(FontFace.class);
    Typeface regular = open(file, NAME + FontFace.REGULAR.pdfName(), shapers);
    faces.put(FontFace.REGULAR, regular);
    for (FontFace face : List.of(FontFace.BOLD, FontFace.OBLIQUE, FontFace.BOLD_OBLIQUE)) {
      Optional<Path> own = beside(file, ENDINGS.get(face));
      faces.put(face, own.isPresent() ? open(own.get(), NAME + face.pdfName(), shapers) : regular);
    }
    return faces;
  }

  private static Typeface open(Path file, String pdfName, Shapers shapers) throws IOException {
    return FontFile.read(file).get(0).typeface(pdfName, shapers);
  }

  private static Optional<Path> beside(Path file, List<String> endings) {
    String name = file.getFileName().toString();
    return endings.stream()
        .map(ending -> file.resolveSibling(name.replaceFirst(REGULAR, ending)))
        .filter(sibling -> !sibling.equals(file) && Files.isRegularFile(sibling))
        .findFirst();
  }
}
