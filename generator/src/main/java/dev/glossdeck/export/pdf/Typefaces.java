package dev.glossdeck.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces of a run, each read when it is first used. Safe for several threads. */
final class Typefaces {
  private final Map<FontFace, Typeface> loaded = new ConcurrentHashMap<>();

  /**
   * A face.
   *
   * @throws UncheckedIOException if it is not on the class path: a broken installation
   */
  Typeface get(FontFace face) {
    return loaded.computeIfAbsent(face, Typefaces::load);
  }

  private static Typeface load(FontFace face) {
    try {
      return Typeface.load(face);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
