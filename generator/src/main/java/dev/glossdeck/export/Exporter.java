package dev.glossdeck.export;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.util.List;

/** One output format. Same library, same options, same bytes. */
public interface Exporter {

  /**
   * The format: the name by which users select it, and its files.
   *
   * @return the same for every exporter of a class
   */
  OutputFormat format();

  /**
   * The name that users select it by.
   *
   * @return such as {@code site}; lower case
   */
  default String name() {
    return format().name();
  }

  /**
   * Finds what decks do to each other, which none of them shows alone.
   *
   * @param library the decks of a build
   * @return warnings for the author, and errors, after which nothing is exported
   */
  default List<Diagnostic> check(Library library) {
    return List.of();
  }

  /**
   * Writes its files.
   *
   * @param library the decks of a build, without errors; each with at least one note
   * @param output the destination of the files
   * @return the files made, and problems for the author
   * @throws IOException if a file cannot be written
   */
  ExportReport export(Library library, Output output) throws IOException;
}
