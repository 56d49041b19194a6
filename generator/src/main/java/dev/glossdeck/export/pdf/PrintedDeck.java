package dev.glossdeck.export.pdf;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A deck in print.
 *
 * @param documents the files, one a paper, to be saved once each
 * @param drawing draws the first page of the first file as SVG
 * @param cards the number of cards that were chosen, each copy counted
 * @param sheets the number of sheets of paper of the first file
 * @param unreadable the number of cards with characters that no font has
 * @param diagnostics the warnings and notes
 */
record PrintedDeck(
    List<TaggedDocument> documents,
    Supplier<String> drawing,
    int cards,
    int sheets,
    int unreadable,
    List<Diagnostic> diagnostics)
    implements Closeable {
  PrintedDeck {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public void close() throws IOException {
    for (TaggedDocument document : documents) {
      document.close();
    }
  }
}
