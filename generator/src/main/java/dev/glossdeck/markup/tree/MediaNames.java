package dev.glossdeck.markup.tree;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of pictures and sounds: paths relative to the deck's folder, {@code /} between folders, in
 * NFC, decoded. A name never leaves the folder.
 */
public final class MediaNames {
  /** The opening of Anki's mark for a sound. */
  public static final String SOUND = "[sound:";

  /** Anki's mark for a sound (Anki manual, "Media"). */
  public static final Pattern SOUNDS = Pattern.compile("\\[sound:([^\\[\\]]+)\\]");

  private static final Set<String> SOUND_ENDINGS =
      Set.of("mp3", "ogg", "oga", "opus", "wav", "m4a", "flac", "aac", "3gp", "spx", "webm", "mp4");
  private static final Set<String> PICTURE_ENDINGS =
      Set.of(
          "apng", "avif", "bmp", "gif", "heic", "ico", "jfif", "jpeg", "jpg", "jxl", "png", "svg",
          "tif", "tiff", "webp");

  private static final Set<String> FILM_ENDINGS =
      Set.of("avi", "flv", "m4v", "mkv", "mov", "mpeg", "mpg", "ogv", "ogx");

  /** Films that browsers play; the other kinds of film are for programs of their own. */
  private static final Set<String> PLAYED_ENDINGS =
      Set.of("3gp", "m4v", "mov", "mp4", "ogv", "webm");

  /** The replacement character of a decoder. */
  private static final char NO_CHARACTER = '\uFFFD';

  /** The prefix for the deck's folder; hashcards writes it as {@code @}. */
  private static final Pattern ROOT = Pattern.compile("^[.@]/");

  /** Characters that some file system refuses in names. */
  private static final String UNFIT = "\\:*?\"<>|";

  private MediaNames() {}

  /**
   * The name that a reference means.
   *
   * @param reference as written, percent signs already decoded where the format has them
   * @return the name; empty for an address elsewhere or a path that leaves the deck's folder
   */
  public static Optional<String> of(String reference) {
    String name = Nfc.of(reference.strip());
    String path = ROOT.matcher(name).replaceFirst("");
    boolean fits =
        !path.isEmpty()
            && !path.startsWith("/")
            && path.chars().noneMatch(c -> Character.isISOControl(c) || UNFIT.indexOf(c) >= 0)
            && Arrays.stream(path.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    return fits ? Optional.of(path) : Optional.empty();
  }

  /**
   * The name that an address means whose signs may be written with percent.
   *
   * @param address such as {@code my%20dog.png}
   * @return as {@link #of}
   */
  public static Optional<String> ofAddress(String address) {
    try {
      String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      return of(decoded.indexOf(NO_CHARACTER) < 0 ? decoded : address);
    } catch (IllegalArgumentException e) {
      return of(address);
    }
  }

  /**
   * The address of a name, which {@link #ofAddress} takes for it again.
   *
   * @param name a name
   * @return the name with its percent signs written as {@code %25}
   */
  public static String toAddress(String name) {
    return name.replace("%", "%25");
  }

  /**
   * Whether a name is that of a sound or a film.
   *
   * @param name any name
   * @return by its ending
   */
  public static boolean isSound(String name) {
    return SOUND_ENDINGS.contains(ending(name));
  }

  /**
   * Whether a name is that of something to look at while it sounds.
   *
   * @param name any name
   * @return by its ending; some of them may hold sound alone
   */
  public static boolean isFilm(String name) {
    return isPlayed(name) || FILM_ENDINGS.contains(ending(name));
  }

  /**
   * Whether a name is that of a film that browsers play.
   *
   * @param name any name
   * @return by its ending
   */
  public static boolean isPlayed(String name) {
    return PLAYED_ENDINGS.contains(ending(name));
  }

  /** Whether a name is that of a picture, by its ending. */
  public static boolean isPicture(String name) {
    return PICTURE_ENDINGS.contains(ending(name));
  }

  /**
   * Whether a name is that of a picture, a sound or a film, and of nothing that a computer runs or
   * reads as settings.
   *
   * @param name any name
   * @return by its ending
   */
  public static boolean isMedium(String name) {
    return isSound(name) || isPicture(name) || FILM_ENDINGS.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
