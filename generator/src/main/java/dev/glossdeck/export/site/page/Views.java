package dev.glossdeck.export.site.page;

import dev.glossdeck.export.site.theme.Hues;
import java.util.List;
import java.util.Optional;

/** The views of the templates, one record a template, and their parts. */
public final class Views {
  private Views() {}

  /**
   * The page over several decks.
   *
   * @param folders in the order of their first decks
   * @param study the link to the study page of all decks
   */
  public record Home(List<HomeFolder> folders, PageLink study) {}

  /**
   * The decks of a folder on the page over several.
   *
   * @param name the titles of the folders, outermost first; empty for decks in none
   * @param decks as they were given
   */
  public record HomeFolder(String name, List<HomeDeck> decks) {}

  /**
   * A deck on the page over several.
   *
   * @param link its title and first page
   * @param description if it has one
   * @param language for the attribute {@code lang}
   * @param direction for the attribute {@code dir}
   * @param accent names its hue; missing where the style sheet sets it
   * @param size such as {@code 103 cards}
   * @param parts its first topics, or its first terms if it has none
   * @param more whether it has others
   */
  public record HomeDeck(
      PageLink link,
      Optional<String> description,
      String language,
      String direction,
      Optional<String> accent,
      String size,
      List<PageLink> parts,
      boolean more) {}

  /**
   * A deck's first page.
   *
   * @param title the deck's
   * @param description if it has one
   * @param size such as {@code 103 cards in 9 topics}
   * @param glossary the way to the glossary
   * @param study the way to the study page
   * @param letters the ways to the glossary's groups
   * @param topics may be empty
   * @param downloads may be empty
   * @param sample a card to try; missing if none fits
   * @param terms the first ones of a deck without topics; else empty
   * @param facts author, licence, source and date; may be empty
   */
  public record DeckHome(
      String title,
      Optional<String> description,
      String size,
      PageLink glossary,
      PageLink study,
      List<PageLink> letters,
      List<TopicCard> topics,
      List<Download> downloads,
      Optional<Sample> sample,
      List<Preview> terms,
      List<FactView> facts) {}

  /**
   * A fact about a deck.
   *
   * @param label the name of the fact
   * @param text as the author wrote it
   * @param href its link, if it is an address or a licence that has one
   */
  public record FactView(String label, String text, Optional<String> href) {}

  /**
   * A topic on a deck's first page.
   *
   * @param link name and page
   * @param size such as {@code 12 cards}
   * @param hue of its colour, see {@link Hues}
   * @param terms its first ones
   * @param more whether it has others
   */
  public record TopicCard(
      PageLink link, String size, int hue, List<PageLink> terms, boolean more) {}

  /**
   * A card to turn over on a deck's first page.
   *
   * @param link headword and page
   * @param question phrases
   * @param answer phrases
   */
  public record Sample(PageLink link, Side question, Side answer) {}

  /**
   * The pages beside one, for wide screens.
   *
   * @param heading their common heading, and its page
   * @param links in their order, the page itself among them
   */
  public record Rail(PageLink heading, List<RailLink> links) {}

  /**
   * A link of a {@link Rail}.
   *
   * @param link text and address
   * @param current whether it leads to this very page
   */
  public record RailLink(PageLink link, boolean current) {}

  /**
   * The preview of a link's target.
   *
   * @param href the link's address
   * @param headword of the card behind it
   * @param definition phrases without links
   */
  public record Preview(String href, PageLink headword, Side definition) {}

  /**
   * A link with the number of cards behind it.
   *
   * @param link the link
   * @param size such as {@code 12 cards}
   */
  public record Counted(PageLink link, String size) {}

  /**
   * A file to download.
   *
   * @param link the link to the file
   * @param kind such as {@code PDF}
   * @param about one sentence
   */
  public record Download(PageLink link, String kind, String about) {}

  /**
   * The glossary, or a part of a large one.
   *
   * @param heading of the page
   * @param size such as {@code 103 terms}
   * @param letters the ways to all groups
   * @param groups in the order of the alphabet
   * @param pages all pages of the same letter; empty if there is one
   */
  public record Glossary(
      String heading,
      String size,
      List<PageFrame.MenuItem> letters,
      List<LetterGroup> groups,
      List<PageFrame.MenuItem> pages) {}

  /**
   * The terms under a letter.
   *
   * @param label the letter
   * @param id to link to
   * @param terms sorted
   * @param all the way to all of them where these are the first ones
   */
  public record LetterGroup(String label, String id, List<Term> terms, Optional<PageLink> all) {}

  /**
   * A line of the glossary.
   *
   * @param name a headword or an alias
   * @param link the headword and the card's page
   * @param aliases of a headword
   * @param alias whether the name is an alias
   * @param definition of a headword, in a line, if there are words for it
   */
  public record Term(
      String name, PageLink link, List<String> aliases, boolean alias, Optional<Side> definition) {}

  /**
   * A topic.
   *
   * @param name its heading
   * @param size such as {@code 12 cards}
   * @param study the way to study it alone
   * @param cards in the deck's order
   * @param pages all pages of the topic; empty if there is one
   * @param previous the topic before
   * @param next the topic behind
   * @param rail the deck's topics
   */
  public record TopicView(
      String name,
      String size,
      PageLink study,
      List<CardInTopic> cards,
      List<PageFrame.MenuItem> pages,
      Optional<PageLink> previous,
      Optional<PageLink> next,
      Rail rail) {}

  /**
   * A card among others.
   *
   * @param link headword and page
   * @param question phrases
   * @param answer missing if nothing is told
   */
  public record CardInTopic(PageLink link, Side question, Optional<Side> answer) {}

  /**
   * A side of a card.
   *
   * @param html blocks, or phrases where a page can show nothing else
   * @param language attributes for it where its language is not the page's; else nothing
   */
  public record Side(Html html, Html language) {}

  /**
   * A card's page.
   *
   * @param headword the only heading of the first level
   * @param aliases may be empty
   * @param topic if it has one
   * @param question blocks
   * @param isRepeated whether the question says no more than the headword
   * @param answer blocks and further fields
   * @param isBrief whether the answer is a word or a sentence
   * @param tags may be empty
   * @param related may be empty
   * @param mentions may be empty
   * @param study the way to study from here
   * @param about identity and address
   * @param previous the card before it
   * @param next the card behind it
   * @param rail cards near this one
   * @param previews of the cards that the page links in running text
   */
  public record CardView(
      String headword,
      List<String> aliases,
      Optional<PageLink> topic,
      Side question,
      boolean isRepeated,
      Answer answer,
      boolean isBrief,
      List<Tag> tags,
      List<PageLink> related,
      List<Mention> mentions,
      PageLink study,
      Identity about,
      Optional<PageLink> previous,
      Optional<PageLink> next,
      Rail rail,
      List<Preview> previews) {}

  /**
   * A tag of a card.
   *
   * @param name as its author wrote it
   * @param href its page; missing if no other card has the tag
   */
  public record Tag(String name, Optional<String> href) {}

  /**
   * The cards with a tag.
   *
   * @param name the tag
   * @param size such as {@code 12 cards}
   * @param study the way to study them alone
   * @param terms in the deck's order
   * @param pages all pages of the tag, if there are several
   */
  public record TagView(
      String name,
      String size,
      PageLink study,
      List<Preview> terms,
      List<PageFrame.MenuItem> pages) {}

  /**
   * The page at an address where a card was.
   *
   * @param heading in short
   * @param about one sentence
   * @param link the link to go on by
   */
  public record Former(String heading, String about, PageLink link) {}

  /**
   * Another card that mentions this one.
   *
   * @param link to it
   * @param sentence its sentence, phrases without links
   * @param language attributes of the sentence; nothing in the page's language
   */
  public record Mention(PageLink link, Html sentence, Html language) {}

  /**
   * The answer of a card.
   *
   * @param side blocks; empty if only fields say something
   * @param fields the author's further fields
   */
  public record Answer(Side side, List<FieldView> fields) {}

  /**
   * A further field.
   *
   * @param name as the author wrote it
   * @param content blocks
   * @param language attributes of the content; nothing in the page's language
   */
  public record FieldView(String name, Html content, Html language) {}

  /**
   * The identity of a card.
   *
   * @param id the note's id
   * @param href the page's own address
   */
  public record Identity(String id, String href) {}
}
