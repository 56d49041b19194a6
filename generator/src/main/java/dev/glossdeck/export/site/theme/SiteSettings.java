package dev.glossdeck.export.site.theme;

import dev.glossdeck.deck.DeckFacts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The author's settings of the website as a whole, all of them optional.
 *
 * @param title the name of a site of several decks
 * @param url the address of the site; ends with a slash
 * @param repository the address below which the decks' files can be edited, such as {@code
 *     https://github.com/ada/botany/edit/main/}; ends with a slash
 * @param accent the colour of links and buttons, {@code #rrggbb} in lower case
 * @param theme a folder of styles and templates that replace the site's own
 */
public record SiteSettings(
    Optional<String> title,
    Optional<URI> url,
    Optional<URI> repository,
    Optional<String> accent,
    Optional<Path> theme) {

  /** Nothing is said. */
  public static final SiteSettings NONE =
      new SiteSettings(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads an address on the web.
   *
   * @param written as a user wrote it
   * @return the address with a slash at its end
   * @throws IllegalArgumentException if it is none, or has a query or a fragment
   */
  public static URI address(String written) {
    return DeckFacts.address(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + written
                        + "\" is no address (write such as https://example.org/botany/)"));
  }

  /**
   * Reads a colour.
   *
   * @param written {@code #rgb} or {@code #rrggbb}, as in CSS
   * @return the colour as {@code #rrggbb} in lower case
   * @throws IllegalArgumentException if it is none
   */
  public static String colour(String written) {
    return DeckFacts.colour(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + written + "\" is no colour with a hue (write such as \"#2f6f4f\")"));
  }
}
