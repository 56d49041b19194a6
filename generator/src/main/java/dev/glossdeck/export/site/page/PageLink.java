package dev.glossdeck.export.site.page;

import java.util.function.UnaryOperator;

/**
 * A link on a page.
 *
 * @param text the text that the reader sees
 * @param href relative to the page
 * @param language attributes for the text where its language is not the page's; else nothing
 */
public record PageLink(String text, String href, Html language) {
  /** A link in the page's language. */
  public PageLink(String text, String href) {
    this(text, href, Html.NONE);
  }

  /** A copy for another page, whose address of the same target the operator makes. */
  PageLink reachedBy(UnaryOperator<String> reach) {
    return new PageLink(text, reach.apply(href), language);
  }
}
