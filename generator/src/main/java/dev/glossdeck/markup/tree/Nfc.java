package dev.glossdeck.markup.tree;

import java.text.Normalizer;

/** Normalization Form C of Unicode (UAX 15), in which texts and names are compared. */
public final class Nfc {
  /** The first character that may combine with another one; those before it stay as they are. */
  private static final char FIRST_COMBINING = '\u0300';

  private Nfc() {}

  /**
   * A text in NFC.
   *
   * @param text any text
   * @return itself if it is normalized
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
