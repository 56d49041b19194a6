package dev.glossdeck.write;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.read.delimited.ColumnRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chooses the columns that a deck needs, and no other. */
final class ColumnPlan {
  private static final String LIST_SEPARATOR = ", ";

  private final Deck deck;
  private final Sides sides;
  private final Losses losses;
  private final Set<String> fieldNames;
  private final List<Column> columns = new ArrayList<>();

  ColumnPlan(Deck deck, Sides sides, Losses losses) {
    this.deck = deck;
    this.sides = sides;
    this.losses = losses;
    this.fieldNames = fieldNames(deck);
  }

  /**
   * The columns from left to right.
   *
   * @param withIds whether each note's id stands in the file, even if the reader would derive it
   */
  List<Column> columns(boolean withIds) {
    columns.add(Column.named("Front", note -> sides.of(note.question())));
    columns.add(Column.named("Back", note -> sides.of(note.answer())));
    // Before the further fields, lest a field of such a name be taken for one of these.
    addIfUsed("Headword", ColumnRole.HEADWORD, note -> note.naming().term().orElse(""));
    addIfUsed("Aliases", ColumnRole.ALIASES, note -> list(note.naming().aliases(), note));
    addIfUsed("See", ColumnRole.SEE, note -> list(note.naming().see(), note));
    addIfUsed("Topic", ColumnRole.TOPIC, this::topic);
    addIfUsed("Add Reverse", ColumnRole.REVERSE, note -> "");
    for (String name : fieldNames) {
      columns.add(Column.named(name, note -> field(note, name)));
    }
    addNumbered(withIds);
    return List.copyOf(columns);
  }

  /**
   * The columns of notes that have note types of their own, from left to right: a column for each
   * name of a field.
   */
  List<Column> columns(TypeFolderWriter types) {
    List<AnkiType> all = types.types();
    all.stream()
        .flatMap(type -> type.fields().stream())
        .map(TypeField::name)
        .distinct()
        .forEach(name -> columns.add(Column.named(name, note -> typed(note, name))));
    addIfUsed("Headword", ColumnRole.HEADWORD, note -> note.naming().term().orElse(""));
    addIfUsed("Aliases", ColumnRole.ALIASES, note -> list(note.naming().aliases(), note));
    addIfUsed("See", ColumnRole.SEE, note -> list(note.naming().see(), note));
    addIfUsed("Topic", ColumnRole.TOPIC, this::topic);
    if (all.size() > 1) {
      columns.add(
          Column.of(
              "notetype",
              note -> note.typed().map(TypedFields::type).map(types::nameOf).orElse("")));
    }
    addOfNotes(true);
    return List.copyOf(columns);
  }

  private String typed(Note note, String field) {
    if (note.typed().isEmpty()) {
      losses.add(note.position(), "notes of Glossdeck's own note types among those of others");
      return "";
    }
    int index = note.typed().get().type().index(field);
    return index < 0 ? "" : sides.of(note.typed().get().contents().get(index));
  }

  /** Columns that Anki knows by number come last. */
  private void addNumbered(boolean withIds) {
    List<Note> notes = deck.notes();
    boolean severalKinds = notes.stream().map(Note::kind).distinct().count() > 1;
    addNumbered("notetype", ColumnRole.KIND, severalKinds, note -> note.kind().stockName());
    addOfNotes(withIds || !notes.stream().allMatch(this::derivesItsId));
  }

  private void addOfNotes(boolean ownIds) {
    List<Note> notes = deck.notes();
    boolean severalDecks = notes.stream().anyMatch(note -> note.deckName().isPresent());
    boolean tagged = notes.stream().anyMatch(note -> !note.tags().isEmpty());
    addNumbered(
        "deck", ColumnRole.DECK, severalDecks, note -> note.deckName().orElseGet(deck::fullName));
    addNumbered("tags", ColumnRole.TAGS, tagged, this::tags);
    addNumbered("guid", ColumnRole.ID, ownIds, note -> note.id().value());
  }

  private void addNumbered(
      String kind, ColumnRole role, boolean isUsed, Function<Note, String> cell) {
    if (isUsed || isNameOfField(role)) {
      columns.add(Column.of(kind, cell));
    }
  }

  private void addIfUsed(String name, ColumnRole role, Function<Note, String> cell) {
    boolean isUsed = deck.notes().stream().anyMatch(note -> !cell.apply(note).isEmpty());
    if (isUsed || isNameOfField(role)) {
      columns.add(Column.named(name, cell));
    }
  }

  /** Whether a further field has a name that would give it a role. */
  private boolean isNameOfField(ColumnRole role) {
    return fieldNames.stream().anyMatch(name -> ColumnRole.of(name).equals(Optional.of(role)));
  }

  private String list(List<String> names, Note note) {
    for (String name : names) {
      if (name.contains(",")) {
        losses.add(note.position(), "the comma in \"" + name + "\"");
      }
    }
    return String.join(LIST_SEPARATOR, names);
  }

  private static Set<String> fieldNames(Deck deck) {
    Set<String> names = new LinkedHashSet<>();
    deck.notes().forEach(note -> note.fields().forEach(field -> names.add(field.name())));
    return names;
  }

  private String field(Note note, String name) {
    List<Field> same = note.fields().stream().filter(f -> f.name().equals(name)).toList();
    if (same.size() > 1) {
      losses.add(note.position(), "two fields with the name \"" + name + "\"");
    }
    return same.isEmpty() ? "" : sides.of(same.get(0).content());
  }

  /** A topic that the reader would not find in the name of the note's deck. */
  private String topic(Note note) {
    boolean isImplied = note.topic().equals(note.deckName().map(Deck::lastLevel));
    return isImplied ? "" : note.topic().orElse("");
  }

  private String tags(Note note) {
    for (String tag : note.tags()) {
      if (tag.chars().anyMatch(Character::isWhitespace)) {
        losses.add(note.position(), "the spaces of the tag \"" + tag + "\"");
      }
    }
    return String.join(" ", note.tags().stream().map(tag -> tag.replaceAll("\\s+", "_")).toList());
  }

  private boolean derivesItsId(Note note) {
    return note.id().equals(NoteId.derive(deck.id(), sides.of(note.question())));
  }
}
