package dev.glossdeck.read;

import dev.glossdeck.diagnostic.SourcePosition;

/**
 * A text that an author wrote in a setting.
 *
 * @param text one line
 * @param position the position of its first character
 */
public record SettingText(String text, SourcePosition position) {
  /**
   * The position of a character.
   *
   * @param index in UTF-16 units
   * @return the position in the source
   */
  SourcePosition at(int index) {
    return position.plusColumns(text.codePointCount(0, index));
  }
}
