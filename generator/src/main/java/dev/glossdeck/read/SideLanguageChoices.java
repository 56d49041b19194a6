package dev.glossdeck.read;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An author's choice of languages for the sides of a note, or of all notes.
 *
 * @param question of the question
 * @param answer of the answer
 * @param fields of further fields
 * @param named of further fields by their names, before that of all
 */
public record SideLanguageChoices(
    LanguageChoice question,
    LanguageChoice answer,
    LanguageChoice fields,
    Map<String, FieldChoice> named) {
  /** No choice. */
  public static final SideLanguageChoices NONE =
      of(LanguageChoice.NONE, LanguageChoice.NONE, LanguageChoice.NONE);

  /** Copies the map, in the order of names. */
  public SideLanguageChoices {
    named = Collections.unmodifiableMap(new TreeMap<>(named));
  }

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
    return new SideLanguageChoices(question.over(all), answer.over(all), all, Map.of());
  }

  /**
   * The choices, with others for fields of certain names.
   *
   * @param others by the names of fields
   * @return the same for questions, answers and other fields
   */
  public SideLanguageChoices with(Map<String, FieldChoice> others) {
    return new SideLanguageChoices(question, answer, fields, others);
  }

  /**
   * The choices, for decks of which some may lack the named fields.
   *
   * @return the same without positions
   */
  public SideLanguageChoices ofAnyFields() {
    Map<String, FieldChoice> unplaced = new TreeMap<>(named);
    unplaced.replaceAll((name, one) -> new FieldChoice(one.language(), Optional.empty()));
    return with(unplaced);
  }

  /**
   * The choices, as those of one note among others.
   *
   * @param usual the choices for all notes
   * @return these; where they say nothing, the usual ones
   */
  @SuppressWarnings("ReferenceEquality") // Others that choose nothing only take the longer way.
  public SideLanguageChoices over(SideLanguageChoices usual) {
    if (this == NONE) {
      return usual;
    }
    Map<String, FieldChoice> all = new TreeMap<>(usual.named);
    all.replaceAll((name, one) -> new FieldChoice(fields.over(one.language()), one.position()));
    named.forEach(
        (name, own) ->
            all.merge(
                name,
                own,
                (theirs, ours) ->
                    new FieldChoice(ours.language().over(theirs.language()), ours.position())));
    return new SideLanguageChoices(
        question.over(usual.question), answer.over(usual.answer), fields.over(usual.fields), all);
  }

  /**
   * The languages of a note's sides.
   *
   * @param deck the deck's language
   * @param further the note's further fields
   * @return those that are not the deck's
   */
  public SideLanguages in(TextLanguage deck, List<Field> further) {
    Map<String, TextLanguage> others = further.isEmpty() ? Map.of() : new TreeMap<>();
    for (Field field : further) {
      other(of(field.name()), deck).ifPresent(language -> others.put(field.name(), language));
    }
    return new SideLanguages(other(question, deck), other(answer, deck), others);
  }

  private LanguageChoice of(String field) {
    return named.containsKey(field) ? named.get(field).language().over(fields) : fields;
  }

  private static Optional<TextLanguage> other(LanguageChoice choice, TextLanguage deck) {
    boolean isChoice = choice.tag().isPresent() || choice.direction().isPresent();
    return isChoice
        ? Optional.of(choice.in(deck)).filter(language -> !language.equals(deck))
        : Optional.empty();
  }
}
