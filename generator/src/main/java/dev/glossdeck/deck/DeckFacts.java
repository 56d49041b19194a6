package dev.glossdeck.deck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The origin of a deck and its colour, as its author wrote them.
 *
 * @param author its makers
 * @param licence under which terms, a name or an address
 * @param source its source, in words or as an address
 * @param date of this edition, in any form
 * @param accent the colour of its pages, {@code #rrggbb} in lower case, see {@link #colour}
 * @param repository the address below which its files can be edited, see {@link #address}
 */
public record DeckFacts(
    Optional<String> author,
    Optional<String> licence,
    Optional<String> source,
    Optional<String> date,
    Optional<String> accent,
    Optional<URI> repository) {
  /** Nothing is known. */
  public static final DeckFacts NONE =
      new DeckFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
  private static final int HEX = 16;

  /** The least difference between two channels of 255 that still makes a hue. */
  private static final int LEAST_HUE = 8;

  /**
   * The facts that are known, by the names of their settings.
   *
   * @return sorted by name
   */
  public Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    author.ifPresent(text -> settings.put("author", text));
    licence.ifPresent(text -> settings.put("licence", text));
    source.ifPresent(text -> settings.put("source", text));
    date.ifPresent(text -> settings.put("date", text));
    accent.ifPresent(text -> settings.put("accent", text));
    repository.ifPresent(address -> settings.put("repository", address.toString()));
    return settings;
  }

  /**
   * Reads an address on the web below which others stand.
   *
   * @param written as a user wrote it
   * @return with a slash at its end; empty for what is none, or has a query or a fragment
   */
  public static Optional<URI> address(String written) {
    try {
      URI uri = new URI(written.endsWith("/") ? written : written + "/");
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean isPlain = uri.getRawQuery() == null && uri.getRawFragment() == null;
      boolean isWeb = uri.getHost() != null && scheme.matches("https?");
      return Optional.of(uri).filter(address -> isPlain && isWeb);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a colour with a hue.
   *
   * @param written {@code #rgb} or {@code #rrggbb}, as in CSS
   * @return {@code #rrggbb} in lower case; empty for what is no colour, or a grey
   */
  public static Optional<String> colour(String written) {
    String colour = written.toLowerCase(Locale.ROOT);
    if (!COLOUR.matcher(colour).matches()) {
      return Optional.empty();
    }
    String whole = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    int red = Integer.parseInt(whole.substring(1, 3), HEX);
    int green = Integer.parseInt(whole.substring(3, 5), HEX);
    int blue = Integer.parseInt(whole.substring(5), HEX);
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    return Optional.of(whole).filter(hex -> most - least >= LEAST_HUE);
  }
}
