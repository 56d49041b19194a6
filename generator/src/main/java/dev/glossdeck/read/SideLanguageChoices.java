package dev.glossdeck.read;

import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import java.util.Optional;

/**
 * What an author says of the languages of a note's sides, or of those of all notes.
 *
 * @param question of the question
 * @param answer of the answer
 * @param fields of further fields
 */
public record SideLanguageChoices(
    LanguageChoice question, LanguageChoice answer, LanguageChoice fields) {
  /** Nothing said. */
  public static final SideLanguageChoices NONE =
      new SideLanguageChoices(LanguageChoice.NONE, LanguageChoice.NONE, LanguageChoice.NONE);

  /**
   * Choices for a whole and for two of its parts.
   *
   * @param all for the whole
   * @param question for the question alone
   * @param answer for the answer alone
   * @return a choice for each side
   */
  public static SideLanguageChoices of(
      LanguageChoice all, LanguageChoice question, LanguageChoice answer) {
    return new SideLanguageChoices(question.over(all), answer.over(all), all);
  }

  /**
   * The choices, as those of one note among others.
   *
   * @param usual the choices for all notes
   * @return these; where they say nothing, the usual ones
   */
  public SideLanguageChoices over(SideLanguageChoices usual) {
    return new SideLanguageChoices(
        question.over(usual.question), answer.over(usual.answer), fields.over(usual.fields));
  }

  /**
   * The languages of a note's sides.
   *
   * @param deck the deck's language
   * @param hasFields whether there are further fields
   * @return those that are not the deck's
   */
  public SideLanguages in(TextLanguage deck, boolean hasFields) {
    return new SideLanguages(
        other(question, deck),
        other(answer, deck),
        hasFields ? other(fields, deck) : Optional.empty());
  }

  private static Optional<TextLanguage> other(LanguageChoice choice, TextLanguage deck) {
    return Optional.of(choice.in(deck)).filter(language -> !language.equals(deck));
  }
}
