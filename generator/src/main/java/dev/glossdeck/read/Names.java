package dev.glossdeck.read;

import dev.glossdeck.markup.tree.Nfc;
import java.util.Arrays;
import java.util.List;

/** Reads names as people write them: terms, tags and what else identifies something. */
public final class Names {
  private Names() {}

  /**
   * A name in the form in which names are compared.
   *
   * @param text any text
   * @return in NFC (Unicode Standard Annex 15)
   */
  public static String nfc(String text) {
    return Nfc.of(text);
  }

  /**
   * Names in one text.
   *
   * @param text names with commas between them
   * @return in NFC, without white space at their ends, each once, none empty
   */
  public static List<String> list(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(nfc(text).split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
