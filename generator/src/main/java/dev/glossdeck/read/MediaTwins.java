package dev.glossdeck.read;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds names of media that differ in case alone: on many disks they are one file. */
public final class MediaTwins {
  private final Diagnostics diagnostics;
  private final Map<String, String> byFolded = new HashMap<>();

  /**
   * None so far.
   *
   * @param diagnostics takes an error for each second name
   */
  public MediaTwins(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a name.
   *
   * @param name of a medium that is there
   * @param place of the note that shows it
   * @return whether no other has this name in another case
   */
  public boolean isAlone(String name, SourcePosition place) {
    String other = byFolded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (other != null) {
      diagnostics.error(
          place,
          DiagnosticCode.MEDIA_NAMES_ALIKE,
          "the files \"" + name + "\" and \"" + other + "\" differ in case alone",
          "rename one of the two");
    }
    return other == null;
  }
}
