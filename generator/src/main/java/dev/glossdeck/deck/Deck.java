package dev.glossdeck.deck;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notes of one source.
 *
 * @param info the deck's settings
 * @param notes in source order, with different ids
 * @param media the pictures and sounds that the notes show, sorted by name
 * @param formulas the formulas that the notes and their cards show, each once
 * @param links to cards by their names, in source order
 * @param source the start of the file it came from
 * @param history the history of its notes
 */
public record Deck(
    DeckInfo info,
    List<Note> notes,
    List<Media> media,
    List<PlacedFormula> formulas,
    List<PlacedLink> links,
    SourcePosition source,
    History history) {
  private static final String LEVELS = "::";

  /** Copies the lists. */
  public Deck {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
    formulas = List.copyOf(formulas);
    links = List.copyOf(links);
  }

  /** A deck without links by name; its parts are those of the record. */
  public Deck(
      DeckInfo info,
      List<Note> notes,
      List<Media> media,
      List<PlacedFormula> formulas,
      SourcePosition source,
      History history) {
    this(info, notes, media, formulas, List.of(), source, history);
  }

  /** A deck without history; its parts are those of the record. */
  public Deck(
      DeckInfo info,
      List<Note> notes,
      List<Media> media,
      List<PlacedFormula> formulas,
      SourcePosition source) {
    this(info, notes, media, formulas, source, History.NONE);
  }

  /** A deck without history, pictures, sounds and formulas. */
  public Deck(DeckInfo info, List<Note> notes, SourcePosition source) {
    this(info, notes, List.of(), List.of(), source);
  }

  /**
   * The deck with another description.
   *
   * @param other the new settings
   * @return a copy that is the same otherwise
   */
  public Deck described(DeckInfo other) {
    return new Deck(other, notes, media, formulas, links, source, history);
  }

  /**
   * The deck with links by name.
   *
   * @param placed the links on its sides
   * @return a copy that is the same otherwise
   */
  public Deck linking(List<PlacedLink> placed) {
    return new Deck(info, notes, media, formulas, placed, source, history);
  }

  /**
   * The deck with the identities that its notes had before.
   *
   * @param identified the same notes with other ids
   * @param known their history
   * @return a copy that is the same otherwise
   */
  public Deck remembered(List<Note> identified, History known) {
    return new Deck(info, identified, media, formulas, links, source, known);
  }

  /**
   * The deck's id, which names its files.
   *
   * @return see {@link DeckInfo#id()}
   */
  public String id() {
    return info.id();
  }

  /**
   * The deck's name with those of the folders around it, as Anki writes it.
   *
   * @return levels with {@code ::} between them
   */
  public String fullName() {
    return Stream.concat(info.folders().stream(), Stream.of(info.title()))
        .collect(Collectors.joining(LEVELS));
  }

  /**
   * The innermost level of a deck's full name.
   *
   * @param fullName levels with {@code ::} between them
   * @return the last one
   */
  public static String lastLevel(String fullName) {
    return Stream.of(fullName.split(LEVELS, -1))
        .filter(level -> !level.isEmpty())
        .reduce("", (before, level) -> level)
        .strip();
  }

  /**
   * The note types that notes bring along from Anki.
   *
   * @return each once, in the order of the notes
   */
  public List<AnkiType> types() {
    Map<Long, AnkiType> byId = new LinkedHashMap<>();
    for (Note note : notes) {
      note.typed().map(TypedFields::type).ifPresent(type -> byId.putIfAbsent(type.id(), type));
    }
    return List.copyOf(byId.values());
  }

  /**
   * All cards of all notes.
   *
   * @return in source order
   */
  public Stream<Card> cards() {
    return notes.stream().flatMap(note -> note.cards().stream());
  }
}
