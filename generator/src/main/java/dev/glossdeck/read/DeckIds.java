package dev.glossdeck.read;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a deck's id may be, since it names files and addresses. */
final class DeckIds {
  /** With the ending and the name of a stage it fits what file systems take, 255 bytes. */
  private static final int MAX_BYTES = 120;

  /** Characters that some file system refuses, and names that would hide or leave a folder. */
  private static final Pattern UNFIT =
      Pattern.compile("^[.\\s].*|.*[.\\s]$|.*[<>:\"/\\\\|?*\\p{Cntrl}].*", Pattern.DOTALL);

  /** Names of devices on Windows, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private DeckIds() {}

  static boolean check(String id, SourcePosition position, Diagnostics diagnostics) {
    boolean fits =
        !id.isEmpty()
            && id.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
            && !DEVICE.matcher(id).matches()
            && !UNFIT.matcher(id).matches();
    if (!fits) {
      diagnostics.error(
          position,
          "deck-id",
          "\"" + id + "\" cannot name a deck's files",
          "use at most 120 bytes, without < > : \" / \\ | ? * and without a dot or space at an end");
    }
    return fits;
  }

  /** {@code neural-networks} as readers see it: {@code Neural networks}. */
  static String title(String id) {
    String words = id.replaceAll("[-_]+", " ").strip();
    if (words.isEmpty()) {
      return id;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
