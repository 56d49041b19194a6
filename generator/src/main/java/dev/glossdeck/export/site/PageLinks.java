package dev.glossdeck.export.site;

import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds links of the author's pages to files that the site does not have. */
final class PageLinks {
  private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");

  private PageLinks() {}

  /**
   * Looks through all pages.
   *
   * @param pages of the author; links between them are known to be right
   * @param files the paths of all files in the published folder
   * @return an error for each link that leads nowhere, sorted by place
   */
  static List<Diagnostic> check(WrittenPages pages, Set<String> files) {
    Diagnostics found = new Diagnostics();
    for (WrittenPage page : pages.pages()) {
      page.addresses().stream()
          .filter(link -> link.name().startsWith("../") && !files.contains(target(link)))
          .forEach(link -> refuse(link, found));
    }
    return found.sorted();
  }

  /** The path in the published folder; pages are all in one folder. */
  private static String target(PlacedLink link) {
    String path = BEHIND_PATH.matcher(link.name()).replaceFirst("").replace("+", "%2B");
    String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);
    String folder = DeckPaths.page(WrittenPage.INDEX);
    return Path.of(folder).resolveSibling(decoded).normalize().toString().replace('\\', '/');
  }

  private static void refuse(PlacedLink link, Diagnostics found) {
    found.error(
        link.position(),
        DiagnosticCode.LINK_ADDRESS,
        "the link leads to \"" + link.name() + "\": the site has no such file",
        "write an address of the site from the folder pages, such as ../study/index.html");
  }
}
