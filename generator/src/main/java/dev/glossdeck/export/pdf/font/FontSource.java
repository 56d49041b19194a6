package dev.glossdeck.export.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where a font file stands. */
sealed interface FontSource {

  /**
   * One that the tool brings; {@code fonts/fetch.sh} puts it beside this class.
   *
   * @param name of the file, such as {@code NotoEmoji-Regular.ttf}
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
   * In a file.
   *
   * @param path of the file
   * @param index of the font in a collection, from 0
   */
  record File(Path path, int index) implements FontSource {}
}
