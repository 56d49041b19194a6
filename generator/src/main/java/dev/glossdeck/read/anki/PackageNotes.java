package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.Whitespace;
import dev.glossdeck.read.NoteDraft;
import java.text.Normalizer;
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

  private static final String FIELD_SEPARATOR = "\u001F";

  private final String path;
  private final Map<Long, NoteType> types;
  private final PackageProblems problems;
  private final Diagnostics diagnostics;
  private final List<NoteDraft> drafts = new ArrayList<>();
  private final Map<String, OurFields> ours = new HashMap<>();
  private int number;

  PackageNotes(String path, Map<Long, NoteType> types, Diagnostics diagnostics) {
    this.path = path;
    this.types = types;
    this.problems = new PackageProblems(diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * The notes of a collection.
   *
   * @param decks the full names of decks by note, for those that are not in the package's own deck
   */
  List<NoteDraft> read(Collection collection, Map<Long, String> decks) throws PackageFault {
    collection.each(
        IN_ORDER,
        row ->
            add(
                String.valueOf(row.getString(2)),
                row.getLong(3),
                String.valueOf(row.getString(4)),
                String.valueOf(row.getString(5)),
                Optional.ofNullable(decks.get(row.getLong(1)))));
    problems.tell();
    return drafts;
  }

  /** What our own note type says besides question and answer, by guid. */
  Map<String, OurFields> ours() {
    return ours;
  }

  private void add(String guid, long typeId, String tags, String joined, Optional<String> deck) {
    number++;
    SourcePosition place = new SourcePosition(path, number, 1);
    Optional<NoteType> type = Optional.ofNullable(types.get(typeId));
    if (type.isEmpty()) {
      diagnostics.error(
          place, "note-type", "the note has no note type", "export the deck from Anki again");
      return;
    }
    List<String> contents = Arrays.asList(joined.split(FIELD_SEPARATOR, -1));
    boolean isOurs = OurFields.isType(type.get());
    if (!isOurs) {
      problems.lostCards(type.get(), place);
    }
    NoteDraft draft =
        isOurs
            ? our(guid, type.get(), tags, contents, deck, place)
            : foreign(guid, type.get(), tags, contents, deck, place);
    if (isWhole(draft)) {
      List.of(draft.question(), draft.answer()).forEach(side -> problems.side(side, place));
      draft.fields().forEach(field -> problems.side(field.content(), place));
      drafts.add(draft);
    }
  }

  private boolean isWhole(NoteDraft draft) {
    boolean asks = shows(draft.question());
    boolean isCloze = draft.kind() == NoteKind.CLOZE;
    if (!asks) {
      error(
          draft,
          "empty-question",
          "the note has no question",
          "write it in Anki, or delete the note");
    } else if (isCloze && draft.question().clozes().isEmpty()) {
      error(draft, "no-gap", "the cloze has no gap", "write one as {{c1::text}}");
      return false;
    }
    boolean answers = isCloze || shows(draft.answer()) || !draft.fields().isEmpty();
    if (!answers) {
      error(
          draft, "empty-answer", "the note has no answer", "write it in Anki, or delete the note");
    }
    return asks && answers;
  }

  private void error(NoteDraft draft, String code, String problem, String remedy) {
    diagnostics.error(draft.position(), code, problem, remedy);
  }

  private NoteDraft our(
      String guid,
      NoteType type,
      String tags,
      List<String> contents,
      Optional<String> deck,
      SourcePosition place) {
    OurFields fields = OurFields.of(type, contents);
    ours.put(guid, fields);
    return new NoteDraft(
        id(guid),
        fields.question(),
        fields.answer(),
        fields.further(),
        fields.topic(),
        tags(tags).stream().filter(tag -> !fields.isTopicTag(tag)).toList(),
        new Naming(Optional.empty(), List.of(), fields.see()),
        fields.kind(type.isCloze()),
        deck,
        place);
  }

  private static NoteDraft foreign(
      String guid,
      NoteType type,
      String tags,
      List<String> contents,
      Optional<String> deck,
      SourcePosition place) {
    int question = type.question();
    int answer = type.answer();
    List<Field> further = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      MarkupText content = text(contents.get(i));
      boolean isFurther = i != question && i != answer && !type.switches().contains(i);
      if (isFurther && shows(content)) {
        String name = i < type.fields().size() ? type.fields().get(i) : "Field " + (i + 1);
        further.add(new Field(name, content));
      }
    }
    return new NoteDraft(
        id(guid),
        text(at(contents, question)),
        text(at(contents, answer)),
        further,
        Optional.empty(),
        tags(tags),
        Naming.NONE,
        type.kind(contents),
        deck,
        place);
  }

  private static String at(List<String> contents, int index) {
    return index >= 0 && index < contents.size() ? contents.get(index) : "";
  }

  private static Optional<String> id(String guid) {
    return Optional.of(guid.strip()).filter(id -> !id.isEmpty());
  }

  private static List<String> tags(String joined) {
    return Arrays.stream(joined.split("\\s+")).filter(tag -> !tag.isEmpty()).distinct().toList();
  }

  static MarkupText text(String content) {
    String html = Normalizer.normalize(Whitespace.trim(content), Normalizer.Form.NFC);
    return new MarkupText(html, MarkupFormat.HTML);
  }

  /** Whether anything is left without empty elements. */
  private static boolean shows(MarkupText side) {
    boolean mayBeEmpty = side.source().startsWith("<") || side.source().startsWith("&");
    return !side.isEmpty() && (!mayBeEmpty || !side.parse().blocks().isEmpty());
  }
}
