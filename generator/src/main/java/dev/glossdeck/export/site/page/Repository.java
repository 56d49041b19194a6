package dev.glossdeck.export.site.page;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repository in which the files of decks are edited.
 *
 * @param base the address below which they stand; ends with a slash
 */
public record Repository(URI base) {
  /** The forms of addresses of GitHub, GitLab, and Gitea with Forgejo. */
  private static final Pattern FORGE =
      Pattern.compile("(?<project>https?://.+?)(?<gitlab>/-)?/(?:edit|_edit|blob|src|tree)/.*");

  /**
   * Links to edit a card and to report a mistake in it.
   *
   * @param entry the card's
   * @param words of the interface
   * @return one or two
   */
  public List<PageLink> links(GlossaryEntry entry, Messages words) {
    List<PageLink> links = new ArrayList<>();
    String edit = base + new PagePath("").to(file(entry.note().position().path()));
    links.add(new PageLink(words.get("editCard"), edit));
    report(words.with("reportTitle", entry.headword()))
        .ifPresent(address -> links.add(new PageLink(words.get("reportCard"), address)));
    return links;
  }

  /** Files outside of the folder that a build was started in are known by their names alone. */
  private static String file(String path) {
    boolean isOutside = path.startsWith("/") || path.startsWith("..") || path.contains(":/");
    return isOutside
        ? path.substring(path.lastIndexOf('/') + 1)
        : path.replaceFirst("^(\\./)+", "");
  }

  private Optional<String> report(String title) {
    Matcher forge = FORGE.matcher(base.toString());
    if (!forge.matches()) {
      return Optional.empty();
    }
    boolean isGitLab = forge.group("gitlab") != null;
    String form = isGitLab ? "/-/issues/new?issue%5Btitle%5D=" : "/issues/new?title=";
    String encoded = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
    return Optional.of(forge.group("project") + form + encoded);
  }
}
