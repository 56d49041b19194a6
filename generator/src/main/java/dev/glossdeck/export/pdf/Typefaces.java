package dev.glossdeck.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The faces of a run, each read when it is first used. Safe for several threads. */
final class Typefaces {
  private final Map<FontFace, Typeface> loaded = new EnumMap<>(FontFace.class);

  /**
   * A face.
   *
   * @throws UncheckedIOException if it is not on the class path: a broken installation
   */
  synchronized Typeface get(FontFace face) {
    Typeface known = loaded.get(face);
    if (known != null) {
      return known;
    }
    try {
      Typeface read = Typeface.load(face);
      loaded.put(face, read);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
