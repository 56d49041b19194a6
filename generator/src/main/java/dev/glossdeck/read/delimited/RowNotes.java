package dev.glossdeck.read.delimited;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.read.FirstPlaces;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.NoteKindNames;
import dev.glossdeck.read.SideLanguageChoices;
import dev.glossdeck.read.type.DeckTypes.NamedType;
import dev.glossdeck.read.type.NoteSides;
import dev.glossdeck.read.type.TypedSides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Makes notes of records. */
final class RowNotes {
  private final Columns columns;
  private final HeaderSettings settings;
  private final Optional<TypedRows> typed;
  private final MarkupFormat format;

  /** The tags of all notes. */
  private final List<String> ofAll;

  private final RowMessages messages;
  private final Diagnostics diagnostics;
  private final GroupedDiagnostics grouped = new GroupedDiagnostics();
  private final FirstPlaces places = new FirstPlaces();
  private final List<NoteDraft> drafts = new ArrayList<>();

  RowNotes(
      Columns columns,
      HeaderSettings settings,
      Optional<TypedRows> typed,
      RowMessages messages,
      Diagnostics diagnostics) {
    this.typed = typed;
    this.columns = columns;
    this.settings = settings;
    this.format = settings.format();
    this.ofAll = settings.tags();
    this.messages = messages;
    this.diagnostics = diagnostics;
  }

  /** The notes in the order of the records. */
  List<NoteDraft> drafts() {
    return drafts;
  }

  /** Adds a record's note, or says why it is none. */
  void add(Row row) {
    Optional<Cell> open = row.cells().stream().filter(Cell::isOpen).findFirst();
    if (open.isPresent()) {
      messages.unclosedQuote(open.get());
    } else if (row.isBlank()) {
      messages.blank(row);
    } else if (isTooShort(row)) {
      messages.noSeparator(row);
    } else if (isTooLong(row)) {
      messages.tooLong(row, columns.count(), settings.columns().areNamed());
    } else if (typed.isPresent()) {
      addTyped(row, typed.get());
    } else {
      addWhole(row);
    }
  }

  private void addTyped(Row row, TypedRows rows) {
    SourcePosition place = row.place(Math.max(0, columns.indexOf(ColumnRole.KIND)));
    Optional<NamedType> type = rows.type(value(row, ColumnRole.KIND).or(settings::noteType), place);
    if (type.isEmpty()) {
      return;
    }
    TypedFields fields = rows.fields(type.get(), row, columns, this::text);
    TypedSides typedSides = new TypedSides(type.get().reading(), fields.contents());
    NoteSides sides = typedSides.sides();
    int asking = TypedRows.places(type.get(), columns).get(typedSides.question());
    boolean isCloze = sides.kind() == NoteKind.CLOZE;
    if (sides.question().isEmpty()) {
      messages.noQuestion(row, Math.max(0, asking));
    } else if (isCloze && sides.question().clozes().isEmpty()) {
      messages.noGap(row.place(Math.max(0, asking)), sides.question());
    } else if (!isCloze && sides.answer().isEmpty() && sides.further().isEmpty()) {
      noAnswer(row, Math.max(0, asking), Math.max(0, asking), sides.question());
    } else {
      int covers = typedSides.hasCovers() ? asking : -1;
      report(row, index -> index == asking ? sides.kind() : NoteKind.BASIC, covers);
      drafts.add(
          draft(row, sides.question(), sides.answer(), sides.further(), sides.kind())
              .typed(fields));
    }
  }

  private boolean isTooShort(Row row) {
    return row.cells().size() == 1 && columns.count() > 1;
  }

  private boolean isTooLong(Row row) {
    int size = row.cells().size();
    return size > columns.count()
        && row.cells().subList(columns.count(), size).stream().anyMatch(cell -> !cell.isEmpty());
  }

  private void addWhole(Row row) {
    MarkupText question = text(cell(row, ColumnRole.QUESTION));
    MarkupText answer = text(cell(row, ColumnRole.ANSWER));
    List<Field> fields = fields(row);
    NoteKind kind = kind(row, question);
    boolean asks = !question.isEmpty();
    boolean answers = !answer.isEmpty() || !fields.isEmpty() || kind == NoteKind.CLOZE;
    if (!asks) {
      messages.noQuestion(row, columns.indexOf(ColumnRole.QUESTION));
    }
    if (!answers && columns.count() > 1) {
      int asking = Math.max(0, columns.indexOf(ColumnRole.QUESTION));
      noAnswer(row, asking, columns.indexOf(ColumnRole.ANSWER), question);
    } else if (!answers) {
      messages.noSeparator(row);
    }
    boolean hasGap = kind != NoteKind.CLOZE || !question.clozes().isEmpty();
    if (asks && !hasGap) {
      messages.noGap(row.place(columns.indexOf(ColumnRole.QUESTION)), question);
    }
    if (asks && answers && hasGap) {
      int asking = columns.indexOf(ColumnRole.QUESTION);
      report(row, index -> index == asking ? kind : NoteKind.BASIC, -1);
      row.cells().forEach(cell -> messages.longQuotation(cell, columns.count()));
      drafts.add(draft(row, question, answer, fields, kind));
    }
  }

  /** A question with wrong marks of a gap was meant to have no other answer. */
  private void noAnswer(Row row, int asking, int answering, MarkupText question) {
    if (question.gapMistake().isPresent()) {
      messages.noGap(row.place(asking), question);
    } else {
      messages.noAnswer(row, answering);
    }
  }

  private NoteDraft draft(
      Row row, MarkupText question, MarkupText answer, List<Field> fields, NoteKind kind) {
    return new NoteDraft(
        value(row, ColumnRole.ID),
        question,
        answer,
        fields,
        value(row, ColumnRole.TOPIC),
        tags(row),
        new NamingHints(
            value(row, ColumnRole.HEADWORD),
            Names.list(cell(row, ColumnRole.ALIASES)),
            Names.list(cell(row, ColumnRole.SEE))),
        kind,
        value(row, ColumnRole.DECK),
        SideLanguageChoices.NONE,
        row.place(Math.max(0, columns.indexOf(ColumnRole.QUESTION))));
  }

  private List<String> tags(Row row) {
    List<String> own = HeaderSettings.words(cell(row, ColumnRole.TAGS));
    return own.isEmpty() ? ofAll : Stream.concat(own.stream(), ofAll.stream()).distinct().toList();
  }

  private String cell(Row row, ColumnRole role) {
    int index = columns.indexOf(role);
    return index < 0 ? "" : row.text(index);
  }

  private Optional<String> value(Row row, ColumnRole role) {
    String value = Names.nfc(cell(row, role));
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private List<Field> fields(Row row) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      if (columns.roles().get(i) == ColumnRole.FIELD && !row.text(i).isEmpty()) {
        fields.add(new Field(columns.names().get(i), text(row.text(i))));
      }
    }
    return fields;
  }

  private NoteKind kind(Row row, MarkupText question) {
    boolean reverse = !cell(row, ColumnRole.REVERSE).isEmpty();
    Optional<String> told = value(row, ColumnRole.KIND).or(settings::noteType);
    Optional<NoteKind> kind = told.flatMap(name -> NoteKindNames.of(name, reverse));
    if (kind.isEmpty()) {
      told.ifPresent(name -> warnOfType(name, row));
    }
    return kind.orElseGet(() -> NoteKindNames.of(question, reverse));
  }

  private void warnOfType(String name, Row row) {
    grouped.add(
        Diagnostic.warning(
            row.place(Math.max(0, columns.indexOf(ColumnRole.KIND))),
            DiagnosticCode.UNKNOWN_NOTE_TYPE,
            "a text does not hold the note type \""
                + name
                + "\" that it names, so that a package"
                + " of this deck cannot update notes that learners have under it",
            "convert an .apkg of the deck, and name the folder that this makes in #anki-type"));
  }

  private MarkupText text(String content) {
    return new MarkupText(Names.nfc(content), format);
  }

  /** The positions of the first uses of pictures, sounds and formulas. */
  FirstPlaces places() {
    return places;
  }

  /** Reports findings that many records share. */
  void tell() {
    grouped.tell(diagnostics);
  }

  /**
   * Reports findings in a record.
   *
   * @param covers the column of the places in a picture, which only Anki reads; -1 if none
   */
  private void report(Row row, IntFunction<NoteKind> kinds, int covers) {
    for (int i = 0; i < Math.min(columns.count(), row.cells().size()); i++) {
      ColumnRole role = columns.roles().get(i);
      Cell cell = row.cells().get(i);
      if (role == ColumnRole.QUESTION || role == ColumnRole.ANSWER || role == ColumnRole.FIELD) {
        MarkupText side = text(cell.text());
        if (i != covers) {
          side.problems().forEach(problem -> report(problem, cell));
        }
        places.addQuestion(side, kinds.apply(i), cell.place());
      }
    }
  }

  private void report(MarkupProblem problem, Cell cell) {
    grouped.add(
        new Diagnostic(
            problem.severity(),
            cell.place().apply(problem.offset()),
            problem.code(),
            problem.problem(),
            problem.remedy()));
  }
}
