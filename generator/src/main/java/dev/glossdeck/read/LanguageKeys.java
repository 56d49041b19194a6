package dev.glossdeck.read;

import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings by which authors name languages: {@code lang} and {@code dir} of a whole deck or
 * note, {@code question-lang}, {@code question-dir}, {@code answer-lang} and {@code answer-dir} of
 * its sides; those of further fields are {@link FieldLanguages}. The same in all formats.
 */
public final class LanguageKeys {
  /** All keys. */
  public static final List<String> ALL =
      List.of(
          "lang",
          "dir",
          "question-lang",
          "question-dir",
          "answer-lang",
          "answer-dir",
          FieldLanguages.LANGUAGES,
          FieldLanguages.DIRECTIONS);

  private final Function<String, Optional<String>> values;
  private final Function<String, SourcePosition> positions;
  private final DeckProperties properties;

  /**
   * The settings of a deck or a note.
   *
   * @param values the value of a key
   * @param positions the position of a key's value
   * @param diagnostics takes what is wrong
   */
  public LanguageKeys(
      Function<String, Optional<String>> values,
      Function<String, SourcePosition> positions,
      Diagnostics diagnostics) {
    this.values = values;
    this.positions = positions;
    this.properties = new DeckProperties(diagnostics);
  }

  /**
   * The language of a deck.
   *
   * @param usual the language of a deck that names none
   * @return the language of {@code lang} and {@code dir}, or the usual one
   */
  public TextLanguage deck(TextLanguage usual) {
    return choice("").in(usual);
  }

  /**
   * The choices that a deck makes for the sides of all its notes.
   *
   * @param fields those for further fields
   * @return nothing for other fields, whose language is the deck's
   */
  public SideLanguageChoices ofAllNotes(FieldLanguages fields) {
    return SideLanguageChoices.of(LanguageChoice.NONE, choice("question-"), choice("answer-"))
        .with(fields.choices());
  }

  /**
   * The choices of a note.
   *
   * @param fields those for further fields
   * @return for each of its sides
   */
  public SideLanguageChoices ofNote(FieldLanguages fields) {
    return SideLanguageChoices.of(choice(""), choice("question-"), choice("answer-"))
        .with(fields.choices());
  }

  private LanguageChoice choice(String side) {
    return new LanguageChoice(
        read(side + "lang", properties::language), read(side + "dir", properties::direction));
  }

  /** Reads a value, which stands at a place. */
  private interface Reader<T> {
    Optional<T> read(String value, SourcePosition position);
  }

  private <T> Optional<T> read(String key, Reader<T> reader) {
    return values.apply(key).flatMap(value -> reader.read(value, positions.apply(key)));
  }
}
