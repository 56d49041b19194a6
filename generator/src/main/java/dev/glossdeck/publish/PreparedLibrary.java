package dev.glossdeck.publish;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.maths.FormulaCache;
import dev.glossdeck.maths.FormulaTypesetter;
import dev.glossdeck.maths.Typesetting;
import dev.glossdeck.publish.library.ReadLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A library with what its outputs share.
 *
 * @param reading the library, and all that is wrong with it, its formulas included
 * @param prepared formulas and code
 */
record PreparedLibrary(ReadLibrary reading, PreparedContent prepared) {

  /**
   * Typesets the formulas of a library and looks at its code.
   *
   * @param read as it was read
   * @param cache a folder that keeps typeset formulas; empty to keep none
   * @throws IOException if the thread is interrupted
   */
  static PreparedLibrary of(ReadLibrary read, Optional<Path> cache) throws IOException {
    Typesetting typesetting = typeset(read.library(), cache);
    Highlighter highlighter = new Highlighter();
    Diagnostics found = new Diagnostics();
    found.addAll(typesetting.diagnostics());
    found.addAll(CodeCheck.of(read.library(), highlighter));
    return new PreparedLibrary(
        read.with(found.sorted()), new PreparedContent(typesetting.formulas(), highlighter));
  }

  private static Typesetting typeset(Library library, Optional<Path> cache) throws IOException {
    List<PlacedFormula> formulas =
        Stream.concat(
                library.decks().stream().flatMap(deck -> deck.formulas().stream()),
                library.pages().formulas().stream())
            .toList();
    if (formulas.isEmpty()) {
      return Typesetting.NONE;
    }
    FormulaCache kept = cache.map(FormulaCache::in).orElse(FormulaCache.NONE);
    return new FormulaTypesetter(kept, Runtime.getRuntime().availableProcessors())
        .typeset(formulas);
  }
}
