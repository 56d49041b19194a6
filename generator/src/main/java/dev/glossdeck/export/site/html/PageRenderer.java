package dev.glossdeck.export.site.html;

import dev.glossdeck.markup.tree.Inline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Renders a page of the author, whose links lead to other pages of the site and to cards. */
public final class PageRenderer extends HtmlRenderer {
  private final UnaryOperator<String> addresses;
  private final Function<String, Optional<String>> cards;

  /**
   * A renderer for a page.
   *
   * @param parts renders what is no link
   * @param addresses the address on the site of one that the author wrote
   * @param cards the address of a card by one of its names; empty if there is none
   */
  public PageRenderer(
      Parts parts, UnaryOperator<String> addresses, Function<String, Optional<String>> cards) {
    super(parts.media(), parts.formulas(), parts.code());
    this.addresses = addresses;
    this.cards = cards;
  }

  /** Renderers of media, formulas and code. */
  public record Parts(MediaHtml media, FormulaHtml formulas, CodeHtml code) {}

  @Override
  public String link(Inline.Link link) {
    return super.link(
        new Inline.Link(addresses.apply(link.address()), link.title(), link.inlines()));
  }

  @Override
  String withinSite() {
    return "";
  }

  @Override
  public String cardLink(Inline.CardLink link) {
    Inline words = new Inline.Text(link.words());
    return cards
        .apply(link.name())
        .map(address -> super.link(new Inline.Link(address, List.of(words))))
        .orElseGet(() -> super.cardLink(link));
  }
}
