package dev.glossdeck.diagnostic;

/**
 * What a diagnostic of a kind says, whatever its place.
 *
 * @param name as it stands in messages, such as {@code near-duplicate}
 * @param topic the part of the table that it stands in
 * @param weight how much its diagnostics weigh
 * @param meaning a sentence for people
 */
public record Code(String name, String topic, Weight weight, String meaning) {

  /** How much the diagnostics of a code weigh. */
  public enum Weight {
    /** Always an error. */
    ERROR,
    /** Always a warning. */
    WARNING,
    /** An error or a warning, as the case may be. */
    BOTH,
    /** Always a note. */
    NOTE
  }

  /**
   * Whether it can be switched off.
   *
   * @return false if it is always an error
   */
  public boolean isSwitchable() {
    return weight != Weight.ERROR;
  }
}
