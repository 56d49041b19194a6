package dev.glossdeck.export;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.output.Output;
import java.io.IOException;

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
   * Writes its files.
   *
   * @param library the decks of a build, without errors; each with at least one note
   * @param output the destination of the files
   * @return the files made, and problems for the author
   * @throws IOException if a file cannot be written
   */
  ExportReport export(Library library, Output output) throws IOException;
}
