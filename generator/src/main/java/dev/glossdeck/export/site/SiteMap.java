package dev.glossdeck.export.site;

import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.SiteAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The site map (sitemaps.org, protocol 0.9) and what points crawlers to it. A map holds at most 50
 * 000 addresses; a larger site has several, and an index of them.
 */
final class SiteMap {
  private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
  private static final int MOST = 50_000;

  private final SiteAddress address;

  SiteMap(SiteAddress address) {
    this.address = address;
  }

  /**
   * The files.
   *
   * @param pages the paths of all pages that search engines may show
   * @return their contents by path
   */
  Map<String, String> files(Collection<String> pages) {
    List<String> sorted = List.copyOf(new TreeSet<>(pages));
    Map<String, String> files = new TreeMap<>();
    files.put(
        DeckPaths.ROBOTS,
        "User-agent: *\nAllow: /\nSitemap: " + address.of(DeckPaths.SITE_MAP) + "\n");
    if (sorted.size() <= MOST) {
      files.put(DeckPaths.SITE_MAP, document("urlset", "url", sorted));
      return files;
    }
    for (int from = 0, number = 1; from < sorted.size(); from += MOST, number++) {
      List<String> part = sorted.subList(from, Math.min(from + MOST, sorted.size()));
      files.put("sitemap-" + number + ".xml", document("urlset", "url", part));
    }
    List<String> parts = files.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
    files.put(DeckPaths.SITE_MAP, document("sitemapindex", "sitemap", parts));
    return files;
  }

  private String document(String root, String element, List<String> paths) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append('<').append(root).append(NAMESPACE).append(">\n");
    for (String path : paths) {
      String location = Html.text(address.of(path));
      xml.append("<%s><loc>%s</loc></%s>\n".formatted(element, location, element));
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
