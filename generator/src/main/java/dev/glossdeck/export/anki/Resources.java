package dev.glossdeck.export.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The files that stand beside these classes. */
final class Resources {
  private static final String DEFAULT_LANGUAGE = "en";

  private Resources() {}

  /** A file's text, without the line end at its end. */
  static String text(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  /**
   * A text for learners in the language of a deck, in English if there is none in it.
   *
   * @param name without language and ending
   * @param language a BCP 47 tag
   */
  static String text(String name, String language) {
    String own = name + "_" + Locale.forLanguageTag(language).getLanguage() + ".txt";
    boolean isThere = Resources.class.getResource(own) != null;
    try {
      return text(isThere ? own : name + "_" + DEFAULT_LANGUAGE + ".txt");
    } catch (IOException e) {
      throw new UncheckedIOException("the program's file " + name + " cannot be read", e);
    }
  }
}
