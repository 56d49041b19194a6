package dev.glossdeck.export.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Looks for barriers on a page: WCAG 2.2 A, AA, contrast of AAA, and best practice. */
final class Axe {
  private static final String RUN =
      """
      axe.run(document, {
        preload: false,
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa',
            'best-practice'],
        rules: {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}},
      }).then(found => found.violations.map(
          rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(', ')))""";

  private Axe() {}

  /** Rule and place of each violation. Nothing is preloaded, since a file may not read another. */
  static Object violations(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    return page.evaluate(RUN);
  }
}
