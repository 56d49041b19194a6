package dev.glossdeck.export.site;

import dev.glossdeck.export.site.glossary.AlphabeticIndex;
import dev.glossdeck.export.site.glossary.GlossaryPlan;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the glossary from A to Z, as {@link GlossaryPlan} divides it. */
final class GlossaryPages {
  /** Names of a letter that the first page of a large glossary shows. */
  private static final int FIRST = 5;

  private final DeckSite site;
  private final GlossaryPlan plan;
  private final Messages words;

  GlossaryPages(DeckSite site, GlossaryPlan plan) {
    this.site = site;
    this.plan = plan;
    this.words = site.words();
  }

  List<PlannedPage> pages() {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(site.paths().glossary(), this::first));
    plan.parts().forEach(part -> pages.add(new PlannedPage(part.path(), () -> page(part))));
    return pages;
  }

  private Page first() {
    PagePath path = new PagePath(site.paths().glossary());
    List<Views.LetterGroup> groups =
        plan.index().groups().stream().map(group -> group(path, group)).toList();
    String size = words.count("terms", site.glossary().entries().size());
    Views.Glossary view =
        new Views.Glossary(
            words.get("glossary"), size, letters(path, Optional.empty()), groups, List.of());
    String description = words.with("describeGlossary", site.deck().info().title(), size);
    PageFrame frame = site.frame(path, words.get("glossaryTitle"), description, site.trail(path));
    return new Page(path.path(), "glossary", frame, words, view);
  }

  private Views.LetterGroup group(PagePath path, AlphabeticIndex.Group group) {
    boolean isCut = !plan.isWhole() && group.lines().size() > FIRST;
    List<AlphabeticIndex.Line> shown = isCut ? group.lines().subList(0, FIRST) : group.lines();
    return new Views.LetterGroup(
        group.label(), group.id(), terms(path, shown), isCut ? all(path, group) : Optional.empty());
  }

  private Optional<PageLink> all(PagePath path, AlphabeticIndex.Group group) {
    String size = words.count("terms", headwords(group));
    return Optional.of(
        new PageLink(words.with("allUnder", group.label(), size), path.to(plan.placeOf(group))));
  }

  private static int headwords(AlphabeticIndex.Group group) {
    return (int) group.lines().stream().filter(line -> !line.isAlias()).count();
  }

  private Page page(GlossaryPlan.LetterPage part) {
    PagePath path = new PagePath(part.path());
    String heading = words.with("glossaryLetter", part.group().label());
    String title = part.number() == 1 ? heading : words.with("pageOf", heading, part.number());
    String size = words.count("terms", headwords(part.group()));
    Views.LetterGroup group =
        new Views.LetterGroup(
            part.group().label(), part.group().id(), terms(path, part.lines()), Optional.empty());
    Views.Glossary view =
        new Views.Glossary(
            title, size, letters(path, Optional.of(part)), List.of(group), pages(path, part));
    String description =
        words.with("describeLetter", site.deck().info().title(), part.group().label(), size);
    List<PageLink> trail = new ArrayList<>(site.trail(path));
    trail.add(new PageLink(words.get("glossary"), path.to(site.paths().glossary())));
    return new Page(
        path.path(), "glossary", site.frame(path, title, description, trail), words, view);
  }

  private List<PageFrame.MenuItem> letters(
      PagePath path, Optional<GlossaryPlan.LetterPage> current) {
    return plan.index().groups().stream()
        .map(
            group ->
                new PageFrame.MenuItem(
                    new PageLink(group.label(), path.to(plan.placeOf(group))),
                    current.filter(part -> part.group().id().equals(group.id())).isPresent()))
        .toList();
  }

  private List<PageFrame.MenuItem> pages(PagePath path, GlossaryPlan.LetterPage current) {
    List<GlossaryPlan.LetterPage> parts = plan.pagesOf(current.group());
    return parts.size() == 1
        ? List.of()
        : parts.stream()
            .map(
                part ->
                    new PageFrame.MenuItem(range(path, part), part.path().equals(current.path())))
            .toList();
  }

  /** From which name to which a page goes. */
  private PageLink range(PagePath path, GlossaryPlan.LetterPage part) {
    String first = part.lines().get(0).name();
    String last = part.lines().get(part.lines().size() - 1).name();
    return new PageLink(words.with("fromTo", first, last), path.to(part.path()));
  }

  private List<Views.Term> terms(PagePath path, List<AlphabeticIndex.Line> lines) {
    return lines.stream().map(line -> term(path, line)).toList();
  }

  private Views.Term term(PagePath path, AlphabeticIndex.Line line) {
    PageLink link = site.link(path, line.entry());
    if (line.isAlias()) {
      return new Views.Term(line.name(), link, List.of(), true, Optional.empty());
    }
    Optional<Views.Side> definition =
        Optional.of(site.definition(line.entry()))
            .filter(found -> !found.text().isEmpty())
            .map(found -> new Views.Side(found.html(), found.language()));
    return new Views.Term(line.name(), link, line.entry().aliases(), false, definition);
  }
}
