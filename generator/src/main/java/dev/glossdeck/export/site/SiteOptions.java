package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.site.theme.SiteSettings;
import java.util.List;
import java.util.Set;

/**
 * The options of the site. It links files that exist and no others.
 *
 * @param formats all outputs that there are, in the order in which their downloads are shown
 * @param made the names of those that this build makes
 * @param kept paths of files that earlier builds left in the published folder and that stay there
 * @param settings the author's settings of the site
 */
public record SiteOptions(
    List<OutputFormat> formats, Set<String> made, Set<String> kept, SiteSettings settings) {

  /** The name of the output that is printed. */
  private static final String PAPER = "pdf";

  /** Copies the collections. */
  public SiteOptions {
    formats = List.copyOf(formats);
    made = Set.copyOf(made);
    kept = Set.copyOf(kept);
  }

  /** A deck's files that exist when the build is done. */
  List<Download> downloads(Deck deck, DeckPaths paths) {
    return formats.stream()
        .flatMap(format -> format.downloads().stream().filter(one -> exists(format, one, paths)))
        .filter(download -> download.isMadeFor(deck))
        .toList();
  }

  /** Whether there is a picture of the first sheet of a deck's cards on paper. */
  boolean hasSheet(DeckPaths paths) {
    return made.contains(PAPER) || kept.contains(paths.sheet());
  }

  private boolean exists(OutputFormat format, Download download, DeckPaths paths) {
    return made.contains(format.name()) || kept.contains(paths.download(download.ending()));
  }
}
