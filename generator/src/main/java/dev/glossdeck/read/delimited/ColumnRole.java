package dev.glossdeck.read.delimited;

import dev.glossdeck.read.Names;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a deck is for, and the names by which people call it. */
public enum ColumnRole {
  /** What is asked. */
  QUESTION(
      "question",
      "questions",
      "q",
      "front",
      "term",
      "terms",
      "expression",
      "word",
      "words",
      "prompt",
      "text",
      "vocab",
      "vocabulary",
      "frage",
      "vorderseite",
      "begriff",
      "wort",
      "recto",
      "pregunta",
      "anverso"),
  /** What is answered. */
  ANSWER(
      "answer",
      "answers",
      "a",
      "back",
      "definition",
      "definitions",
      "meaning",
      "meanings",
      "translation",
      "response",
      "antwort",
      "rückseite",
      "bedeutung",
      "übersetzung",
      "réponse",
      "verso",
      "respuesta",
      "reverso"),
  /** Words separated by spaces. */
  TAGS("tags", "tag"),
  /** A note's id. */
  ID("guid", "id", "noteid", "uuid"),
  /** The name of an Anki deck. */
  DECK("deck", "deckname"),
  /** The name of a note type. */
  KIND("notetype", "kind", "notekind", "cardtype"),
  /** Anything in it asks for a second card. */
  REVERSE("addreverse"),
  /** The term that the note explains. */
  HEADWORD("headword"),
  /** Other names of the term, separated by commas. */
  ALIASES("aliases"),
  /** Related terms, separated by commas. */
  SEE("see", "seealso"),
  /** The heading in the glossary. */
  TOPIC("topic"),
  /** A further field. */
  FIELD;

  /** Each between commas. */
  private final String names;

  ColumnRole(String... names) {
    this.names = "," + String.join(",", names) + ",";
  }

  /**
   * The role that a name tells.
   *
   * @param name case, spaces, hyphens and underscores do not matter
   * @return empty for any other name
   */
  public static Optional<ColumnRole> of(String name) {
    String folded = Names.nfc(name).toLowerCase(Locale.ROOT).replaceAll("[\\s,_-]+", "");
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(role -> role.names.contains("," + folded + ","))
        .findFirst();
  }
}
