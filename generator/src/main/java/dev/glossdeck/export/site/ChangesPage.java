package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the page of what is new in a deck. */
final class ChangesPage {
  private final DeckSite site;
  private final Changes changes;
  private final PagePath path;
  private final Optional<String> feed;

  /**
   * The changes.
   *
   * @param groups newest first
   * @param retired questions of cards that the deck holds no more
   * @param feed the address of the same as a feed, if there is one
   */
  record ChangesView(List<ChangedDay> groups, List<String> retired, Optional<String> feed) {}

  /**
   * The changes of a day.
   *
   * @param label the day, or what is said instead
   * @param day in the form of ISO 8601, if it is known
   * @param cards the changed cards
   */
  record ChangedDay(String label, Optional<String> day, List<ChangedCard> cards) {}

  /**
   * A card that changed.
   *
   * @param link to it
   * @param definition in a line
   */
  record ChangedCard(PageLink link, Views.Side definition) {}

  ChangesPage(DeckSite site, Changes changes, boolean hasFeed) {
    this.site = site;
    this.changes = changes;
    this.path = new PagePath(site.paths().changes());
    this.feed = Optional.of(path.to(site.paths().feed())).filter(address -> hasFeed);
  }

  Page page() {
    Messages words = site.words();
    List<ChangedDay> groups = new ArrayList<>();
    if (!changes.unstamped().isEmpty()) {
      groups.add(group(words.get("changesNew"), Optional.empty(), changes.unstamped()));
    }
    changes
        .byDay()
        .forEach((day, entries) -> groups.add(group(day(day), Optional.of(day), entries)));
    String description = words.with("describeChanges", site.deck().info().title());
    PageFrame frame = site.frame(path, words.get("changes"), description, site.trail(path));
    return new Page(
        path.path(), "changes", frame, words, new ChangesView(groups, changes.retired(), feed));
  }

  private ChangedDay group(String label, Optional<LocalDate> day, List<GlossaryEntry> entries) {
    return new ChangedDay(
        label, day.map(LocalDate::toString), entries.stream().map(this::changed).toList());
  }

  private ChangedCard changed(GlossaryEntry entry) {
    Definition definition = site.definition(entry);
    return new ChangedCard(
        site.link(path, entry), new Views.Side(definition.html(), definition.language()));
  }

  private String day(LocalDate day) {
    Locale locale = Locale.forLanguageTag(site.words().language());
    return DateTimeFormatter.ofPattern(site.words().get("datePattern"), locale).format(day);
  }
}
