package dev.glossdeck.read.delimited;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckProperties;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a deck of records, wherever they come from. */
final class DeckTable {
  private final DeckSource source;
  private final HeaderSettings settings;
  private final ReadOptions options;
  private final RowMessages messages;
  private final Diagnostics diagnostics;

  /** Records that can be gone through again. */
  interface Rows {
    void each(Consumer<Row> consumer);
  }

  DeckTable(
      DeckSource source,
      HeaderSettings settings,
      ReadOptions options,
      RowMessages messages,
      Diagnostics diagnostics) {
    this.source = source;
    this.settings = settings;
    this.options = options;
    this.messages = messages;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the records.
   *
   * @param isGrid whether columns are those of a sheet, where a row ends with its last filled cell
   * @param told the names of the columns that the deck tells in a header, empty if it does not
   */
  ReadResult read(Rows rows, boolean isGrid, List<String> told) throws IOException {
    Optional<DeckInfo> named = settings.info(source, options.defaults().language());
    Optional<TypedRows> typed = settings.types(source);
    if (typed.isPresent() && diagnostics.hasErrors()) {
      return ReadResult.refused(diagnostics);
    }
    TableShape shape = new TableShape();
    KeptRows kept = new KeptRows(rows);
    kept.each(shape::add);
    if (shape.widest() > RowCutter.MOST_FIELDS) {
      diagnostics.error(
          source.start(),
          DiagnosticCode.TOO_MANY_COLUMNS,
          "a record has more than " + RowCutter.MOST_FIELDS + " fields",
          "name the right separator in the first line, such as #separator:Semicolon");
      return ReadResult.refused(diagnostics);
    }
    Optional<Boolean> said = options.heading().or(settings.columns()::hasHeading);
    boolean hasHeading =
        told.isEmpty() && said.orElseGet(() -> typed.isEmpty() && shape.hasHeading());
    Columns columns =
        columns(told, isGrid ? shape.widest() : shape.width(), new Look(shape, hasHeading, typed));
    if (typed.isPresent() && diagnostics.hasErrors()) {
      return ReadResult.refused(diagnostics);
    }
    String guess = hasHeading && said.isEmpty() ? "the first record names the columns: " : "";
    columns.chosen().ifPresent(chosen -> warnOfChoice(guess + chosen, shape));
    RowNotes notes = new RowNotes(columns, settings, typed, messages, diagnostics);
    HtmlDetector html = new HtmlDetector();
    MarkupDetector marks = new MarkupDetector(columns);
    kept.each(
        row -> {
          boolean isHeading = hasHeading && row.start().equals(shape.first().orElseThrow().start());
          if (!isHeading) {
            notes.add(row);
            html.add(row);
            marks.add(row);
          }
        });
    if (!settings.saysFormat() && !html.warn(diagnostics)) {
      marks.warn(diagnostics);
    }
    notes.tell();
    refuseEmpty(notes.drafts());
    Optional<Deck> deck =
        named.isPresent() ? Optional.of(deck(named.get(), notes)) : Optional.empty();
    return new ReadResult(deck, diagnostics.sorted());
  }

  private void warnOfChoice(String chosen, TableShape shape) {
    diagnostics.warning(
        shape.first().map(Row::start).orElse(source.start()),
        DiagnosticCode.COLUMNS_CHOSEN,
        chosen,
        "name the columns in a heading, in #columns or with --columns");
  }

  /** The first impression of the records, before they are read. */
  private record Look(TableShape shape, boolean hasHeading, Optional<TypedRows> typed) {}

  private Columns columns(List<String> told, int usual, Look look) {
    TableShape shape = look.shape;
    List<String> names = told.isEmpty() ? options.columns() : told;
    if (names.isEmpty() && look.hasHeading) {
      names = HeadingRow.names(shape.first().orElseThrow());
    }
    // A numbered column may be empty in most records, and then be left out by who writes them.
    int numbered = Math.min(settings.columns().highestNumber(), shape.widest());
    int width =
        names.isEmpty()
            ? Math.max(look.typed.isPresent() ? shape.widest() : usual, numbered)
            : names.size();
    List<String> all = names.isEmpty() ? Collections.nCopies(width, "") : names;
    List<Optional<ColumnRole>> given = settings.columns().roles(width);
    return look.typed
        .map(rows -> rows.columns(all, given, settings.columns().position()))
        .orElseGet(() -> Columns.of(all, given, shape));
  }

  private void refuseEmpty(List<NoteDraft> drafts) {
    if (drafts.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          source.start(), DiagnosticCode.EMPTY_DECK, "the deck has no card", messages.firstCard());
    }
  }

  private Deck deck(DeckInfo info, RowNotes rows) throws IOException {
    List<NoteDraft> drafts = rows.drafts();
    List<Optional<String>> names = drafts.stream().map(NoteDraft::deckName).distinct().toList();
    boolean isOne = names.size() == 1 && names.get(0).isPresent() && !settings.isNamed();
    DeckInfo own = isOne ? named(info, names.get(0).orElseThrow()) : info;
    String full = new Deck(own, List.of(), source.start()).fullName();
    List<NoteDraft> placed =
        drafts.stream()
            .map(d -> d.deckName().filter(full::equals).isPresent() ? d.inOwnDeck() : d)
            .toList();
    List<Note> notes =
        new NoteAssembler(own, settings.sides().over(options.defaults().sides()), diagnostics)
            .assemble(placed);
    List<Media> media =
        new MediaFinder(source.neighbours(), diagnostics).find(rows.places().media());
    return new Deck(own, notes, media, rows.places().formulas(), source.start())
        .linking(rows.places().links());
  }

  private static DeckInfo named(DeckInfo info, String deckName) {
    List<String> levels = DeckProperties.levels(deckName);
    if (levels.isEmpty()) {
      return info;
    }
    int last = levels.size() - 1;
    return info.called(levels.get(last)).within(levels.subList(0, last));
  }
}
