package dev.glossdeck.export.site.page;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.site.theme.Hues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The frame around a page's content.
 *
 * @param language of the deck, a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param foreign attributes for the interface's words where their language is not the deck's; else
 *     nothing
 * @param title in the browser's tab; no other page of the deck has it
 * @param description for search engines, plain text
 * @param assets the address of the folder of shared files, ending in {@code /}
 * @param brand the name over the page, with a link to where everything begins
 * @param menu the ways into the deck
 * @param trail from the outermost page to the one above this; may be empty
 * @param look its colours
 * @param search the files of the search; missing without one
 * @param moved the address to which the browser goes on, if the page's content is there now
 */
public record PageFrame(
    String language,
    String direction,
    Html foreign,
    String title,
    String description,
    String assets,
    PageLink brand,
    List<MenuItem> menu,
    List<PageLink> trail,
    Look look,
    Optional<SearchPlace> search,
    Optional<String> moved) {

  /**
   * A link of the menu.
   *
   * @param link text and address
   * @param current whether it leads to this very page
   */
  public record MenuItem(PageLink link, boolean current) {}

  /**
   * The colours of a page.
   *
   * @param accent names the deck's hue, see {@link Hues}; missing where the style sheet sets it
   * @param hue the topic's hue, if the page is of one
   */
  public record Look(Optional<String> accent, Optional<Integer> hue) {}

  /**
   * The files that the search of a page loads.
   *
   * @param data the address of the words of the deck, or of a site of several
   * @param home the address of the deck's folder, or the site's, from which the words' own start
   */
  public record SearchPlace(String data, String home) {}

  /** A copy for a page of a topic. */
  public PageFrame inHue(int hue) {
    return with(new Look(look.accent(), Optional.of(hue)), moved);
  }

  private PageFrame with(Look otherLook, Optional<String> otherMoved) {
    return new PageFrame(
        language,
        direction,
        foreign,
        title,
        description,
        assets,
        brand,
        menu,
        trail,
        otherLook,
        search,
        otherMoved);
  }

  /** A copy for a page whose content is elsewhere. */
  public PageFrame leadingTo(String href) {
    return with(look, Optional.of(href));
  }

  /**
   * A copy of the first page's frame for a page at an address that is not known.
   *
   * @param name of the page
   * @param about description
   * @param reach makes an address that is relative to the first page one that leads there from
   *     wherever the page is
   */
  public PageFrame lost(String name, String about, UnaryOperator<String> reach) {
    return new PageFrame(
        language,
        direction,
        foreign,
        name,
        about,
        reach.apply(assets),
        brand.reachedBy(reach),
        menu.stream().map(item -> new MenuItem(item.link.reachedBy(reach), false)).toList(),
        List.of(),
        look,
        search.map(one -> new SearchPlace(reach.apply(one.data), reach.apply(one.home))),
        Optional.empty());
  }

  /** The attributes that mark words of one language within a page of another. */
  public static Html foreign(String pageLanguage, Messages words) {
    boolean same = Locale.forLanguageTag(pageLanguage).getLanguage().equals(words.language());
    return same ? Html.NONE : attributes(words.language(), Direction.of(words.language()));
  }

  /** The attributes of a text whose language is not the page's; else nothing. */
  public static Html attributes(Optional<TextLanguage> other) {
    return other.map(text -> attributes(text.tag(), text.direction())).orElse(Html.NONE);
  }

  /** The attributes of a text of a language. */
  static Html attributes(String tag, Direction direction) {
    return new Html(" lang=\"" + Html.text(tag) + "\" dir=\"" + direction + "\"");
  }
}
