package dev.glossdeck.deck.page;

import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.PlacedFormula;
import java.util.List;
import java.util.Optional;

/**
 * All pages that an author writes beside the decks of a build.
 *
 * @param pages in their order: the index, then those with a number, then the others by name
 * @param media their pictures and sounds, sorted by name
 * @param formulas each once
 */
public record WrittenPages(
    List<WrittenPage> pages, List<Media> media, List<PlacedFormula> formulas) {
  /** No pages. */
  public static final WrittenPages NONE = new WrittenPages(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public WrittenPages {
    pages = List.copyOf(pages);
    media = List.copyOf(media);
    formulas = List.copyOf(formulas);
  }

  /**
   * The page that leads to the others.
   *
   * @return the first, if it is an index
   */
  public Optional<WrittenPage> index() {
    return pages.stream().filter(WrittenPage::isIndex).findFirst();
  }

  /**
   * The page that a link leads to.
   *
   * @param file the name of a file as it is in the folder, or with the page's name alone
   * @return empty if there is none
   */
  public Optional<WrittenPage> target(String file) {
    return pages.stream()
        .filter(page -> page.fileName().equals(file) || (page.name() + ".md").equals(file))
        .findFirst();
  }
}
