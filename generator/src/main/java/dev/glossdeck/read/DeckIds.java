package dev.glossdeck.read;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules for a deck's id, which names files and addresses. */
public final class DeckIds {
  /** With the ending and the name of a stage it fits what file systems take, 255 bytes. */
  private static final int MAX_BYTES = 120;

  /** Characters that some file system refuses, and names that would hide or leave a folder. */
  private static final Pattern UNFIT =
      Pattern.compile("^[.\\s].*|.*[.\\s]$|.*[<>:\"/\\\\|?*\\p{Cntrl}].*", Pattern.DOTALL);

  /** Names of devices on Windows, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private DeckIds() {}

  /**
   * Checks an id and reports an error if it is not allowed.
   *
   * @param id the deck's id
   * @param position the position of the id
   * @param diagnostics takes the error
   * @return whether it is fit
   */
  public static boolean check(String id, SourcePosition position, Diagnostics diagnostics) {
    boolean fits =
        !id.isEmpty()
            && id.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
            && !isDevice(id)
            && !UNFIT.matcher(id).matches();
    if (!fits) {
      diagnostics.error(
          position,
          DiagnosticCode.DECK_ID,
          "\"" + id + "\" cannot name a deck's files",
          "use at most 120 bytes, without < > : \" / \\ | ? * and without a dot or space at an end");
    }
    return fits;
  }

  /**
   * Whether a name is that of a device on Windows, where no file can have it.
   *
   * @param name of a file, without folders
   * @return true for such as {@code con} and {@code NUL.png}
   */
  public static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }

  /**
   * An id as readers see it: {@code neural-networks} as {@code Neural networks}.
   *
   * @param id the deck's id
   * @return a title
   */
  public static String title(String id) {
    String words = id.replaceAll("(?<! )[-_]+(?! )", " ").strip();
    if (words.isEmpty()) {
      return id;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
