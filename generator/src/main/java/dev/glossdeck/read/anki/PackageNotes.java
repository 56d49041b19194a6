package dev.glossdeck.read.anki;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.type.NoteSides;
import dev.glossdeck.read.type.TypedSides;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes notes of the rows of a collection, in the order in which Anki shows them. */
final class PackageNotes {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /**
   * Notes by their ids. None of our queries sorts, since SQLite would hold all of the rows for it.
   */
  private static final String BY_ID =
      "select n.rowid as id, n.guid, n.mid, n.tags, n.flds, n.mod from json_each(?) wanted"
          + " cross join notes n on n.rowid = wanted.value";

  /** Ids of one query. */
  private static final int BATCH = 10_000;

  private static final char FIELD_SEPARATOR = '\u001F';
  private static final String REMEDY = "write it in Anki, or delete the note";

  private final Map<Long, ReadType> types;
  private final PackageDecks decks;
  private final String common;
  private final NoteLabels labels;
  private final Diagnostics diagnostics;
  private final PackageProblems problems;
  private final FieldTexts texts;
  private final List<NoteDraft> drafts = new ArrayList<>();
  private final Map<Integer, GlossdeckTerms> ours = new HashMap<>();

  private final TopicTags topics = new TopicTags();
  private final String deckId;

  /** The times of the last changes of notes of types of their own, by the lines of their places. */
  private final Map<Integer, Instant> changes = new HashMap<>();

  /** The ids in Anki by guid. */
  private final Map<String, Long> guids = new HashMap<>();

  /** A row of the table of notes. */
  private record NoteRow(
      long id, Optional<String> guid, List<String> tags, ReadType type, Instant modified) {}

  /**
   * Notes of some types.
   *
   * @param deckId the id of the deck that they become
   * @param types by their ids
   * @param decks tell the decks of notes
   * @param labels takes the places of notes
   * @param diagnostics takes what is wrong with notes
   */
  PackageNotes(
      String deckId,
      Map<Long, ReadType> types,
      PackageDecks decks,
      NoteLabels labels,
      Diagnostics diagnostics) {
    this.deckId = deckId;
    this.types = types;
    this.decks = decks;
    this.common = decks.common();
    this.labels = labels;
    this.diagnostics = diagnostics;
    this.problems = new PackageProblems(diagnostics);
    this.texts = new FieldTexts(problems);
  }

  /** The ids of all notes of a collection. */
  static List<Long> ids(Collection collection) throws PackageFault {
    List<Long> ids = new ArrayList<>();
    collection.each("select rowid as id from notes", row -> ids.add(row.number("id")));
    return ids;
  }

  /** Some notes of a collection, in the order of their ids. */
  List<NoteDraft> read(Collection collection, List<Long> ids) throws PackageFault {
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      collection.each(BY_ID, this::add, batch.toString());
    }
    problems.tell();
    return topics.removedFrom(drafts, deckId);
  }

  /** The glossary fields of notes of our own type, by the line of the note's position. */
  Map<Integer, GlossdeckTerms> ours() {
    return ours;
  }

  /** The times of the last changes of notes of types of their own, by the lines of their places. */
  Map<Integer, Instant> changes() {
    return changes;
  }

  private void add(QueryRow row) throws SQLException, PackageFault {
    long id = row.number("id");
    SourcePosition place = labels.add(id);
    ReadType type = types.get(row.number("mid"));
    Optional<String> guid = guid(row.text("guid"));
    String joined = row.text("flds");
    if (type == null) {
      error(
          place,
          DiagnosticCode.NOTE_TYPE,
          "the note has no note type",
          "export the deck from Anki again");
    } else if (joined.chars().filter(c -> c == FIELD_SEPARATOR).count()
        >= type.reading().fields().size()) {
      error(
          place,
          DiagnosticCode.NOTE_FIELDS,
          "the note has more fields than its note type \"" + type.reading().name() + "\"",
          "let Anki check its database, and export the deck again");
    } else if (guid.isPresent() && guids.putIfAbsent(guid.get(), id) != null) {
      error(
          place,
          DiagnosticCode.REPEATED_ID,
          "the note has the guid \"" + guid.get() + "\" of the note nid:" + guids.get(guid.get()),
          "delete one of the two in Anki");
    } else {
      List<String> contents = List.of(joined.split(String.valueOf(FIELD_SEPARATOR), -1));
      Instant modified = Instant.ofEpochSecond(row.number("mod"));
      add(new NoteRow(id, guid, tags(row.text("tags")), type, modified), contents, place);
    }
  }

  private void add(NoteRow row, List<String> contents, SourcePosition place) {
    NoteDraft draft =
        GlossdeckFields.isType(row.type.reading())
            ? our(row, contents, place)
            : foreign(row, contents, place);
    if (isWhole(draft)) {
      drafts.add(draft);
    } else {
      labels.refused(place, draft.question().plainText());
    }
  }

  private boolean isWhole(NoteDraft draft) {
    if (draft.question().isEmpty()) {
      error(draft.position(), DiagnosticCode.EMPTY_QUESTION, "the note has no question", REMEDY);
      return false;
    }
    boolean isCloze = draft.kind() == NoteKind.CLOZE;
    if (isCloze && draft.question().clozes().isEmpty()) {
      error(
          draft.position(),
          DiagnosticCode.NO_GAP,
          "the cloze has no gap",
          "write one as {{c1::text}}");
      return false;
    }
    if (!isCloze && draft.answer().isEmpty() && draft.fields().isEmpty()) {
      error(draft.position(), DiagnosticCode.EMPTY_ANSWER, "the note has no answer", REMEDY);
      return false;
    }
    return true;
  }

  private void error(SourcePosition place, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(place, code, problem, remedy);
  }

  private NoteDraft our(NoteRow row, List<String> contents, SourcePosition place) {
    GlossdeckFields fields = new GlossdeckFields(row.type.reading(), contents);
    ours.put(place.line(), fields.words());
    topics.add(
        place.line(), row.tags.stream().flatMap(tag -> fields.topicTag(tag).stream()).toList());
    return draft(row, fields.sides(texts, place), place);
  }

  private NoteDraft foreign(NoteRow row, List<String> contents, SourcePosition place) {
    List<MarkupText> fields = new ArrayList<>();
    contents.forEach(content -> fields.add(texts.field(content, place)));
    while (fields.size() < row.type.reading().fields().size()) {
      fields.add(FieldTexts.NOTHING);
    }
    changes.put(place.line(), row.modified);
    TypedSides sides = new TypedSides(row.type.reading(), fields);
    problems.type(row.type.reading(), place);
    if (sides.hasCovers()) {
      problems.covers(row.type.reading(), place);
    }
    IntStream.range(0, fields.size())
        .filter(i -> !sides.hasCovers() || i != sides.question())
        .forEach(i -> problems.side(fields.get(i), place));
    return draft(row, sides.sides(), place).typed(new TypedFields(row.type.type(), fields));
  }

  private NoteDraft draft(NoteRow row, NoteSides sides, SourcePosition place) {
    List<String> named = decks.of(row.id, row.type.type());
    if (named.size() > 1) {
      problems.apart(place);
    }
    return new NoteDraft(
        row.guid,
        sides.question(),
        sides.answer(),
        sides.further(),
        sides.topic(),
        row.tags,
        NamingHints.NONE,
        sides.kind(),
        named.stream().findFirst().filter(name -> !name.equals(common)),
        sides.languages(),
        place);
  }

  /** An id that no file could hold is none. */
  private static Optional<String> guid(String guid) {
    return Optional.of(guid.strip())
        .filter(id -> !id.isEmpty() && id.chars().noneMatch(Character::isISOControl));
  }

  private static List<String> tags(String joined) {
    if (joined.isBlank()) {
      return List.of();
    }
    return WHITE_SPACE
        .splitAsStream(joined)
        .map(FieldTexts::name)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
