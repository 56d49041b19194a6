package dev.glossdeck.export.site;

import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.SiteAddress;
import java.time.Instant;

/** Writes the changes of a deck as an Atom feed (RFC 4287). */
final class ChangesFeed {
  private final DeckSite site;
  private final SiteAddress address;

  ChangesFeed(DeckSite site, SiteAddress address) {
    this.site = site;
    this.address = address;
  }

  /**
   * The feed.
   *
   * @param changes with at least one that is stamped
   */
  String of(Changes changes) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String page = address.of(site.paths().changes());
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(Html.text(site.deck().info().language()))
        .append("\">\n");
    element(xml, "title", site.deck().info().title());
    element(xml, "id", page);
    link(xml, "alternate", page);
    link(xml, "self", address.of(site.paths().feed()));
    changes.newest().ifPresent(time -> element(xml, "updated", time.toString()));
    xml.append("<author><name>")
        .append(Html.text(site.deck().info().title()))
        .append("</name></author>\n");
    changes.stamped().forEach(change -> entry(xml, change));
    return xml.append("</feed>\n").toString();
  }

  private void entry(StringBuilder xml, Changes.Change change) {
    String card = address.of(site.paths().card(change.entry().slug()));
    Instant time = change.time();
    xml.append("<entry>\n");
    element(xml, "title", change.entry().headword());
    element(xml, "id", card);
    link(xml, "alternate", card);
    element(xml, "updated", time.toString());
    element(xml, "summary", site.definition(change.entry()).text());
    xml.append("</entry>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append("<%s>%s</%s>\n".formatted(name, Html.text(text), name));
  }

  private static void link(StringBuilder xml, String relation, String target) {
    xml.append("<link rel=\"%s\" href=\"%s\"/>\n".formatted(relation, Html.text(target)));
  }
}
