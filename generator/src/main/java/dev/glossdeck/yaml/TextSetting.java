package dev.glossdeck.yaml;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;

/**
 * One setting.
 *
 * @param values one for a text, any number for a list
 * @param places the position of each
 * @param position the position of its value
 * @param keyPosition the position of its name
 */
public record TextSetting(
    List<String> values,
    List<SourcePosition> places,
    SourcePosition position,
    SourcePosition keyPosition) {
  /** Copies the lists. */
  public TextSetting {
    values = List.copyOf(values);
    places = List.copyOf(places);
  }
}
