package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.TextDecoder;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads text with a card a record, its fields between separators: {@code question|answer}, CSV,
 * TSV, what Quizlet exports, and Anki's text files with their headers. {@code delimited-decks.md}
 * among the tests tells the format by example.
 */
public final class DelimitedDeckReader implements DeckReader {
  private final ReadOptions options;

  /**
   * Makes a reader.
   *
   * @param options the columns, if the user names them
   */
  public DelimitedDeckReader(ReadOptions options) {
    this.options = options;
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt", "csv", "tsv");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = new TextDecoder(source, options.encoding(), diagnostics).decode();
    if (text.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    HeaderLines headers = HeaderLines.read(source.path(), text.get(), diagnostics);
    HeaderSettings settings = new HeaderSettings(headers, diagnostics);
    DelimitedText records = headers.records();
    Optional<String> separator = separator(settings, headers, records, diagnostics);
    if (separator.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    RowMessages messages = RowMessages.ofText(separator.get(), diagnostics);
    return new DeckTable(source, settings, options, messages, diagnostics)
        .read(
            consumer -> records.cutter(separator.get()).each(consumer),
            false,
            settings.columns().names(separator.get(), records.holds(separator.get())));
  }

  private static Optional<String> separator(
      HeaderSettings settings,
      HeaderLines headers,
      DelimitedText records,
      Diagnostics diagnostics) {
    if (headers.get(HeaderKey.SEPARATOR).isPresent()) {
      return settings.separator();
    }
    return new OtherFormats(records, diagnostics).refuse()
        ? Optional.empty()
        : new SeparatorFinder(records, diagnostics).find();
  }
}
