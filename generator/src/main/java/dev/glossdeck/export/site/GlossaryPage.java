package dev.glossdeck.export.site;

import java.util.List;

/** Makes the glossary from A to Z. */
final class GlossaryPage {
  private final DeckSite site;
  private final AlphabeticIndex index;
  private final PagePath path;

  GlossaryPage(DeckSite site, AlphabeticIndex index) {
    this.site = site;
    this.index = index;
    this.path = new PagePath(site.paths().glossary());
  }

  Page page() {
    Messages words = site.words();
    List<Views.LetterGroup> groups =
        index.groups().stream()
            .map(
                group ->
                    new Views.LetterGroup(
                        group.label(), group.id(), group.lines().stream().map(this::term).toList()))
            .toList();
    String size = words.count("terms", site.glossary().entries().size());
    String description = words.with("describeGlossary", site.deck().info().title(), size);
    PageFrame frame = site.frame(path, words.get("glossaryTitle"), description, site.trail(path));
    return new Page(path.path(), "glossary", frame, words, new Views.Glossary(size, groups));
  }

  private Views.Term term(AlphabeticIndex.Line line) {
    PageLink link = site.link(path, line.entry());
    return line.isAlias()
        ? new Views.Term(line.name(), link, List.of(), true)
        : new Views.Term(line.name(), link, line.entry().aliases(), false);
  }
}
