package dev.glossdeck.export.site.html;

import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.markup.tree.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The HTML of links. */
final class LinkHtml {
  private static final Pattern FORBIDDEN_IN_URL = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]");

  /** An address without one leads to another card (RFC 3986, 3.1). */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

  private LinkHtml() {}

  /**
   * A link around what it shows.
   *
   * @param withinSite attributes for one that leads to another page of the site
   */
  static String of(Inline.Link link, String shown, String withinSite) {
    String kind = SCHEME.matcher(link.address()).lookingAt() ? " rel=\"external\"" : withinSite;
    String address = " href=\"" + Html.text(address(link.address())) + "\"";
    String direction = isAddress(link) ? " dir=\"ltr\"" : "";
    return "<a" + kind + address + title(link.title()) + direction + ">" + shown + "</a>";
  }

  /** Whether a link shows its address, which runs from left to right in any language. */
  private static boolean isAddress(Inline.Link link) {
    return link.inlines().equals(List.of(new Inline.Text(link.address())));
  }

  /** The attribute for what a browser shows when a pointer rests on something. */
  static String title(String title) {
    return title.isEmpty() ? "" : " title=\"" + Html.text(title) + "\"";
  }

  /** Characters that no URL may hold, percent-encoded (WHATWG URL, "URL code points"). */
  private static String address(String address) {
    return FORBIDDEN_IN_URL
        .matcher(address)
        .replaceAll(match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
  }
}
