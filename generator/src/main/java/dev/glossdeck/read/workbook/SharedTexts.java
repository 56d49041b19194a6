package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by their index from 0. */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(XmlCursor xml) throws IOException {
    SharedTexts shared = new SharedTexts();
    long characters = 0;
    while (xml.next()) {
      if (xml.isStart("si")) {
        String text = XmlTexts.rich(xml, "si");
        shared.texts.add(text);
        characters += text.length();
        if (characters > Limits.CHARACTERS || shared.texts.size() > Limits.SHARED_TEXTS) {
          throw Limits.tooMuch(
              1, Limits.SHARED_TEXTS + " texts or " + Limits.CHARACTERS + " characters");
        }
      }
    }
    return shared;
  }

  String get(String index) throws WorkbookException {
    try {
      return texts.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw WorkbookException.damaged("a cell has no text " + index);
    }
  }
}
