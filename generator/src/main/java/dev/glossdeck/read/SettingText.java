package dev.glossdeck.read;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.function.IntFunction;

/**
 * A text that an author wrote in a setting.
 *
 * @param text one line
 * @param place the position of a character by its index in UTF-16 units
 */
public record SettingText(String text, IntFunction<SourcePosition> place) {
  /**
   * A text whose characters stand one behind the other.
   *
   * @param text one line
   * @param start the position of its first character
   */
  public SettingText(String text, SourcePosition start) {
    this(text, index -> start.plusColumns(text.codePointCount(0, index)));
  }
}
