package dev.glossdeck.export.pdf;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A printed deck that is not saved yet.
 *
 * @param document the document
 * @param sheets the number of sheets of paper
 * @param diagnostics the warnings
 */
record PrintedDeck(TaggedDocument document, int sheets, List<Diagnostic> diagnostics)
    implements Closeable {
  PrintedDeck {
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
