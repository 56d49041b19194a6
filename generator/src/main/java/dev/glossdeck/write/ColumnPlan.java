package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Chooses the columns that a deck needs, and no other. */
final class ColumnPlan {
  private static final String LIST_SEPARATOR = ", ";

  private final Deck deck;
  private final Sides sides;
  private final Losses losses;
  private final List<Column> columns = new ArrayList<>();

  ColumnPlan(Deck deck, Sides sides, Losses losses) {
    this.deck = deck;
    this.sides = sides;
    this.losses = losses;
  }

  /**
   * The columns from left to right.
   *
   * @param withIds whether each note's id stands in the file, even if the reader would derive it
   */
  List<Column> columns(boolean withIds) {
    columns.add(Column.named("Front", note -> sides.of(note.question())));
    columns.add(Column.named("Back", note -> sides.of(note.answer())));
    for (String name : fieldNames()) {
      columns.add(Column.named(name, note -> field(note, name)));
    }
    addIfAny("Headword", note -> note.naming().term().orElse(""));
    addIfAny("Aliases", note -> String.join(LIST_SEPARATOR, note.naming().aliases()));
    addIfAny("See", note -> String.join(LIST_SEPARATOR, note.naming().see()));
    addIfAny("Topic", this::topic);
    if (deck.notes().stream().map(Note::kind).distinct().count() > 1) {
      columns.add(Column.of("notetype", note -> note.kind().stockName()));
    }
    if (deck.notes().stream().anyMatch(note -> note.deckName().isPresent())) {
      columns.add(Column.of("deck", note -> note.deckName().orElseGet(deck::fullName)));
    }
    if (deck.notes().stream().anyMatch(note -> !note.tags().isEmpty())) {
      columns.add(Column.of("tags", this::tags));
    }
    if (withIds || !deck.notes().stream().allMatch(this::derivesItsId)) {
      columns.add(Column.of("guid", note -> note.id().value()));
    }
    return List.copyOf(columns);
  }

  private void addIfAny(String name, Function<Note, String> cell) {
    if (deck.notes().stream().anyMatch(note -> !cell.apply(note).isEmpty())) {
      columns.add(Column.named(name, cell));
    }
  }

  private Set<String> fieldNames() {
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
