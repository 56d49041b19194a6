package dev.glossdeck.read.delimited;

import dev.glossdeck.read.Names;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The role of a column and its usual names. */
public enum ColumnRole {
  /** The question. */
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
      "terme",
      "mot",
      "pregunta",
      "anverso",
      "término",
      "palabra"),
  /** The answer. */
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
      "définition",
      "signification",
      "traduction",
      "respuesta",
      "reverso",
      "definición",
      "significado",
      "traducción"),
  /** Words separated by spaces. */
  TAGS(
      "tags",
      "tag",
      "schlagwort",
      "schlagwörter",
      "stichwort",
      "stichwörter",
      "étiquette",
      "étiquettes",
      "mot clé",
      "mots clés",
      "etiqueta",
      "etiquetas",
      "palabra clave",
      "palabras clave"),
  /** A note's id. */
  ID("guid", "id", "note id", "uuid"),
  /** The name of an Anki deck. */
  DECK("deck", "deck name"),
  /** The name of a note type. */
  KIND("note type", "kind", "note kind", "card type"),
  /** Anything in it asks for a second card. */
  REVERSE("add reverse"),
  /** The term that the note explains. */
  HEADWORD("headword"),
  /** Other names of the term, separated by commas. */
  ALIASES("aliases"),
  /** Related terms, separated by commas. */
  SEE("see", "see also"),
  /** The heading in the glossary. */
  TOPIC("topic", "chapter", "thema", "kapitel", "thème", "sujet", "chapitre", "tema", "capítulo"),
  /** A further field. */
  FIELD;

  /** Each of words with spaces between them; commas stand between the names. */
  private final String names;

  ColumnRole(String... names) {
    this.names = String.join(",", names);
  }

  /**
   * The role of a name.
   *
   * @param name case does not matter; words may be parted by spaces, hyphens, underscores or
   *     nothing
   * @return empty for any other name
   */
  public static Optional<ColumnRole> of(String name) {
    String plain = Names.nfc(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    return Arrays.stream(values())
        .filter(role -> !plain.isEmpty())
        .filter(role -> Arrays.stream(role.names.split(",")).anyMatch(one -> isSame(one, plain)))
        .findFirst();
  }

  private static boolean isSame(String name, String written) {
    return name.equals(written) || name.replace(" ", "").equals(written);
  }
}
