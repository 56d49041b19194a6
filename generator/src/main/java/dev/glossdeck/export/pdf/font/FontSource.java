package dev.glossdeck.export.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The location of a font. */
sealed interface FontSource {

  /**
   * A bundled font; {@code fonts/fetch.sh} puts it beside this class.
   *
   * @param name the name of the file, such as {@code NotoEmoji-Regular.ttf}
   */
  record Resource(String name) implements FontSource {
    InputStream open() throws IOException {
      InputStream in = FontSource.class.getResourceAsStream(name);
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + name);
      }
      return in;
    }
  }

  /**
   * A font in a file.
   *
   * @param path the path of the file
   * @param index the index of the font in a collection, 0-based
   */
  record File(Path path, int index) implements FontSource {}
}
