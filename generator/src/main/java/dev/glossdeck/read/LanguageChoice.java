package dev.glossdeck.read;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import java.util.Optional;

/**
 * An author's choice of a text's language and direction.
 *
 * @param tag a BCP 47 tag, if he names a language
 * @param direction if he names one; else a language that he names brings its own
 */
public record LanguageChoice(Optional<String> tag, Optional<Direction> direction) {
  /** No choice. */
  public static final LanguageChoice NONE = new LanguageChoice(Optional.empty(), Optional.empty());

  /**
   * The choice, as a part of something for which another one is made.
   *
   * @param around the other choice
   * @return this one; where it names no language, the language around it
   */
  public LanguageChoice over(LanguageChoice around) {
    if (tag.isPresent()) {
      return this;
    }
    return new LanguageChoice(around.tag, direction.or(around::direction));
  }

  /**
   * The language of a text in a deck.
   *
   * @param deck the deck's language
   * @return the chosen one, or the deck's
   */
  public TextLanguage in(TextLanguage deck) {
    return tag.map(own -> new TextLanguage(own, direction.orElseGet(() -> Direction.of(own))))
        .orElseGet(() -> new TextLanguage(deck.tag(), direction.orElse(deck.direction())));
  }
}
