package dev.glossdeck.deck.page;

import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A page that an author writes beside the decks.
 *
 * @param name names its address: the file's name without number and ending, such as {@code
 *     syllabus}
 * @param title the title that readers see
 * @param description one sentence for search engines, if the author wrote one
 * @param language of the page; missing where it is that of the decks
 * @param sections in reading order
 * @param cards the cards that it links to by name, {@code [[name]]}
 * @param addresses its other links within the site
 * @param source the start of the file
 */
public record WrittenPage(
    String name,
    String title,
    Optional<String> description,
    Optional<TextLanguage> language,
    List<PageSection> sections,
    List<PlacedLink> cards,
    List<PlacedLink> addresses,
    SourcePosition source) {
  /** The name of the page that leads to the others. */
  public static final String INDEX = "index";

  /** Copies the lists. */
  public WrittenPage {
    sections = List.copyOf(sections);
    cards = List.copyOf(cards);
    addresses = List.copyOf(addresses);
  }

  /**
   * The name of its file in the folder.
   *
   * @return such as {@code 02-syllabus.md}
   */
  public String fileName() {
    return source.path().substring(source.path().lastIndexOf('/') + 1);
  }

  /**
   * Whether it is the page that leads to the others.
   *
   * @return true for the file {@code index.md}
   */
  public boolean isIndex() {
    return name.equals(INDEX);
  }
}
