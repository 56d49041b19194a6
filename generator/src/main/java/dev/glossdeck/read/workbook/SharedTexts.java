package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.tree.Whitespace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share (ECMA-376, part 1, 18.4.8). */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  /** Reads them all; a workbook need not have any. */
  static SharedTexts of(Optional<XmlPart> part, HeapBudget memory) throws IOException {
    SharedTexts shared = new SharedTexts();
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        while (xml.nextWithin(0)) {
          if (xml.is("si")) {
            String text = Whitespace.trim(CellTexts.plain(xml.richText()));
            memory.keep(text);
            shared.texts.add(text);
          }
        }
      }
    }
    return shared;
  }

  /** A text by its index from 0, without white space at its ends; empty if there is none. */
  Optional<String> get(String index) {
    try {
      int i = Integer.parseInt(index);
      return i >= 0 && i < texts.size() ? Optional.of(texts.get(i)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
