package dev.glossdeck.export.site.page;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A page that is made when its turn comes.
 *
 * @param path in the published folder
 * @param content makes the page, which has this path
 */
public record PlannedPage(String path, Supplier<Page> content) {
  /**
   * The page with something added.
   *
   * @param step adds it once the page is made
   * @return a page at the same path
   */
  public PlannedPage then(UnaryOperator<Page> step) {
    return new PlannedPage(path, () -> step.apply(content.get()));
  }
}
