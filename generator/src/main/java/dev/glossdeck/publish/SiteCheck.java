package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.markup.html.PageReferences;
import dev.glossdeck.output.Folders;
import dev.glossdeck.publish.BuildResult.Outcome;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds links within a published folder that lead to no file, or to no such place in a page. Links
 * to other sites, and those that start at the root of a host, are not followed.
 */
public final class SiteCheck {
  /** Another site, or what is no address of a file (RFC 3986, 3.1 and 4.2). */
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|/).*");

  private static final Pattern QUERY = Pattern.compile("\\?.*");

  private final Path folder;
  private final Diagnostics found = new Diagnostics();
  private final Map<Path, Set<String>> anchors = new HashMap<>();
  private final Set<Path> scripted = new HashSet<>();
  private final List<Place> places = new ArrayList<>();
  private int links;

  /** A link to a place within a page. */
  private record Place(SourcePosition position, String address, Path page, String anchor) {}

  private SiteCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * Checks a folder; writes nothing.
   *
   * @param folder the folder of a published site
   * @return an error for each link that leads nowhere
   * @throws IOException if a page cannot be read
   */
  public static BuildResult check(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return BuildResult.failed(
          Diagnostic.error(
              SourcePosition.startOf(shown(folder)),
              DiagnosticCode.NOT_FOUND,
              "there is no such folder",
              "name the folder that build -o published to"));
    }
    return new SiteCheck(folder.normalize()).run();
  }

  private BuildResult run() throws IOException {
    List<Path> pages =
        Folders.files(folder, Integer.MAX_VALUE).stream()
            .filter(file -> file.toString().endsWith(".html"))
            .toList();
    for (Path page : pages) {
      PageReferences read = PageReferences.of(Files.readString(page, StandardCharsets.UTF_8));
      anchors.put(page, read.anchors());
      if (read.makesAnchors()) {
        scripted.add(page);
      }
      read.references().forEach(reference -> follow(page, reference));
    }
    for (Place place : places) {
      boolean isThere = anchors.getOrDefault(place.page, Set.of()).contains(place.anchor);
      if (!isThere && !scripted.contains(place.page)) {
        report(place.position, place.address, "there is no such place in the page");
      }
    }
    List<Diagnostic> errors = found.sorted();
    List<Figure> figures = List.of(new Figure(pages.size(), "pages"), new Figure(links, "links"));
    return new BuildResult(errors.isEmpty() ? Outcome.DONE : Outcome.WRONG_DECK, errors, figures);
  }

  private void follow(Path page, PageReferences.Reference reference) {
    String address = reference.address();
    if (ELSEWHERE.matcher(address).matches()) {
      return;
    }
    links++;
    SourcePosition position = new SourcePosition(shown(page), reference.line(), reference.column());
    String[] parts = address.split("#", 2);
    String file = decoded(QUERY.matcher(parts[0]).replaceAll(""));
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
      report(position, address, "there is no such file");
    } else if (parts.length > 1 && !parts[1].isEmpty() && shown(target).endsWith(".html")) {
      places.add(new Place(position, address, target, decoded(parts[1])));
    }
  }

  private void report(SourcePosition position, String address, String problem) {
    found.error(
        position,
        DiagnosticCode.BROKEN_LINK,
        "the link to \"" + address + "\" leads nowhere: " + problem,
        "build the site anew, or correct the link in the deck or the template");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
