package dev.glossdeck.export.site.page;

import java.util.List;

/** The view of the page to study, and its parts. */
public final class StudyViews {
  private StudyViews() {}

  /**
   * The page to study.
   *
   * @param heading the heading of the selection
   * @param size such as {@code 103 cards}
   * @param home the page to return to, and its name
   * @param decks whose cards are studied
   * @param topics to choose from, in groups; may be empty
   * @param tags to choose from; may be empty
   * @param cards all of them, to unfold without a script; empty if there are too many
   * @param ways to the answers where there are too many cards
   */
  public record Desk(
      String heading,
      String size,
      PageLink home,
      List<DeckFiles> decks,
      List<ChoiceGroup> topics,
      List<String> tags,
      List<UnfoldedCard> cards,
      List<Views.Counted> ways) {}

  /**
   * The scripts with the cards of a deck, from the page.
   *
   * @param deck its id
   * @param index the address of the list of cards
   * @param slugs the address of their slugs
   * @param chunks the addresses of their contents, with spaces between them
   */
  public record DeckFiles(String deck, String index, String slugs, String chunks) {}

  /**
   * Topics of one deck to choose from.
   *
   * @param name of the deck; empty where there is only one
   * @param language attributes of its names, if it is not the page's
   * @param choices may be empty
   */
  public record ChoiceGroup(String name, Html language, List<Choice> choices) {}

  /**
   * A topic to choose.
   *
   * @param slug its name in addresses
   * @param name the text that the reader sees
   */
  public record Choice(String slug, String name) {
    /** A copy for a page of several decks. */
    public Choice within(String folder) {
      return new Choice(folder + slug, name);
    }
  }

  /**
   * A card to unfold.
   *
   * @param id of its element
   * @param key the card's key
   * @param front phrases
   * @param back blocks and further fields
   * @param link headword and page
   */
  public record UnfoldedCard(
      String id, String key, Views.Side front, Views.Answer back, PageLink link) {}
}
