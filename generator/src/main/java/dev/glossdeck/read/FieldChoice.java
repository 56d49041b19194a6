package dev.glossdeck.read;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * An author's choice of the language of a further field.
 *
 * @param language the choice
 * @param position the position of the field's name; empty if the field need not exist
 */
public record FieldChoice(LanguageChoice language, Optional<SourcePosition> position) {
  /** Two settings of the same field together. */
  FieldChoice and(FieldChoice other) {
    LanguageChoice both =
        new LanguageChoice(
            language.tag().or(other.language::tag),
            language.direction().or(other.language::direction));
    return new FieldChoice(both, position);
  }
}
