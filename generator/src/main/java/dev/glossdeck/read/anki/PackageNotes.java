package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.NoteDraft;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes notes of the rows of a collection, in the order in which Anki shows them. */
final class PackageNotes {
  /** New cards have their place in the queue as due, others the day of their next review. */
  private static final String IN_ORDER =
      "select n.id, n.guid, n.mid, n.tags, n.flds from notes n left join"
          + " (select nid, min(case when type = 0 then due else 2000000000 end) as place"
          + " from cards group by nid) c on c.nid = n.id order by c.place, n.id";

  private static final char FIELD_SEPARATOR = '\u001F';
  private static final String REMEDY = "write it in Anki, or delete the note";

  private final Map<Long, NoteType> types;
  private final Map<Long, String> decks;
  private final NoteLabels labels;
  private final Diagnostics diagnostics;
  private final PackageProblems problems;
  private final FieldTexts texts;
  private final List<NoteDraft> drafts = new ArrayList<>();
  private final Map<Integer, OurFields> ours = new HashMap<>();

  /** The ids in Anki by guid. */
  private final Map<String, Long> guids = new HashMap<>();

  /** A row of the table of notes. */
  private record NoteRow(long id, Optional<String> guid, List<String> tags, NoteType type) {}

  /**
   * Notes of some types.
   *
   * @param types by their ids
   * @param decks the full names of decks by note, for those that are not in the package's own deck
   * @param labels takes the places of notes
   * @param diagnostics takes what is wrong with notes
   */
  PackageNotes(
      Map<Long, NoteType> types,
      Map<Long, String> decks,
      NoteLabels labels,
      Diagnostics diagnostics) {
    this.types = types;
    this.decks = decks;
    this.labels = labels;
    this.diagnostics = diagnostics;
    this.problems = new PackageProblems(diagnostics);
    this.texts = new FieldTexts(problems);
  }

  /** The notes of a collection. */
  List<NoteDraft> read(Collection collection) throws PackageFault {
    collection.each(IN_ORDER, this::add);
    problems.tell();
    return drafts;
  }

  /** What our own note type says besides question and answer, by the line of the note's place. */
  Map<Integer, OurFields> ours() {
    return ours;
  }

  private void add(Row row) throws SQLException, PackageFault {
    long id = row.number("id");
    SourcePosition place = labels.add(id);
    NoteType type = types.get(row.number("mid"));
    Optional<String> guid = guid(row.text("guid"));
    String joined = row.text("flds");
    if (type == null) {
      error(place, "note-type", "the note has no note type", "export the deck from Anki again");
    } else if (joined.chars().filter(c -> c == FIELD_SEPARATOR).count() >= type.fields().size()) {
      error(
          place,
          "note-fields",
          "the note has more fields than its note type \"" + type.name() + "\"",
          "let Anki check its database, and export the deck again");
    } else if (guid.isPresent() && guids.putIfAbsent(guid.get(), id) != null) {
      error(
          place,
          "repeated-id",
          "the note has the guid \"" + guid.get() + "\" of the note nid:" + guids.get(guid.get()),
          "delete one of the two in Anki");
    } else {
      List<String> contents = List.of(joined.split(String.valueOf(FIELD_SEPARATOR), -1));
      add(new NoteRow(id, guid, tags(row.text("tags")), type), contents, place);
    }
  }

  private void add(NoteRow row, List<String> contents, SourcePosition place) {
    NoteDraft draft =
        OurFields.isType(row.type) ? our(row, contents, place) : foreign(row, contents, place);
    if (isWhole(draft)) {
      drafts.add(draft);
    } else {
      labels.refused(place, draft.question().plainText());
    }
  }

  private boolean isWhole(NoteDraft draft) {
    if (draft.question().isEmpty()) {
      error(draft.position(), "empty-question", "the note has no question", REMEDY);
      return false;
    }
    boolean isCloze = draft.kind() == NoteKind.CLOZE;
    if (isCloze && draft.question().clozes().isEmpty()) {
      error(draft.position(), "no-gap", "the cloze has no gap", "write one as {{c1::text}}");
      return false;
    }
    if (!isCloze && draft.answer().isEmpty() && draft.fields().isEmpty()) {
      error(draft.position(), "empty-answer", "the note has no answer", REMEDY);
      return false;
    }
    return true;
  }

  private void error(SourcePosition place, String code, String problem, String remedy) {
    diagnostics.error(place, code, problem, remedy);
  }

  private NoteDraft our(NoteRow row, List<String> contents, SourcePosition place) {
    OurFields fields = OurFields.of(row.type, contents);
    ours.put(place.line(), fields);
    List<String> tags = row.tags.stream().filter(tag -> !fields.isTopicTag(tag)).toList();
    return draft(row, tags, fields.sides(texts, place), place);
  }

  private NoteDraft foreign(NoteRow row, List<String> contents, SourcePosition place) {
    ForeignFields fields = new ForeignFields(row.type, contents, texts, place);
    problems.type(row.type, place);
    if (fields.hasCovers()) {
      problems.covers(row.type, place);
    }
    return draft(row, row.tags, fields.sides(), place);
  }

  private NoteDraft draft(NoteRow row, List<String> tags, NoteSides sides, SourcePosition place) {
    return new NoteDraft(
        row.guid,
        sides.question(),
        sides.answer(),
        sides.further(),
        sides.topic(),
        tags,
        Naming.NONE,
        sides.kind(),
        Optional.ofNullable(decks.get(row.id)),
        place);
  }

  /** An id that no file could hold is none. */
  private static Optional<String> guid(String guid) {
    return Optional.of(guid.strip())
        .filter(id -> !id.isEmpty() && id.chars().noneMatch(Character::isISOControl));
  }

  private static List<String> tags(String joined) {
    return Arrays.stream(joined.split("\\s+"))
        .map(FieldTexts::name)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
