package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.json.Json;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Describes a glossary and its terms in JSON-LD (schema.org, {@code DefinedTermSet} and {@code
 * DefinedTerm}). Addresses are absolute if the site's is known, else relative to the page.
 */
final class LinkedData {
  private static final String CONTEXT = "https://schema.org";

  /** ISO 8601, a year at the least. */
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final DeckSite site;
  private final Optional<SiteAddress> address;

  LinkedData(DeckSite site, Optional<SiteAddress> address) {
    this.site = site;
    this.address = address;
  }

  /** A term, on its own page. */
  Html term(GlossaryEntry entry, PagePath page) {
    Json.Members term = Json.members().with("@context", CONTEXT).with("@type", "DefinedTerm");
    term.with("name", entry.headword());
    if (!entry.aliases().isEmpty()) {
      term.with("alternateName", entry.aliases());
    }
    String definition = site.definition(entry).text();
    if (!definition.isEmpty()) {
      term.with("description", definition);
    }
    term.with("termCode", entry.note().id().value());
    term.with("url", address(page, page.path()));
    return script(term.with("inDefinedTermSet", about(Json.members(), page)));
  }

  /** All terms, on the page of the glossary. */
  Html set(PagePath page) {
    Json.Members set = about(Json.members().with("@context", CONTEXT), page);
    set.with("description", site.description());
    set.with("inLanguage", site.deck().info().language());
    DeckFacts facts = site.deck().info().facts();
    facts.source().ifPresent(source -> set.with("isBasedOn", source));
    facts
        .date()
        .filter(ISO_DATE.asMatchPredicate())
        .ifPresent(day -> set.with("dateModified", day));
    return script(set);
  }

  /** The members that all pages share: the set of terms, its author and its licence. */
  private Json.Members about(Json.Members set, PagePath page) {
    set.with("@type", "DefinedTermSet").with("name", site.deck().info().title());
    set.with("url", address(page, site.paths().glossary()));
    DeckFacts facts = site.deck().info().facts();
    facts.author().ifPresent(author -> set.with("author", agent(author)));
    facts.licence().ifPresent(text -> set.with("license", FactViews.licence(text).orElse(text)));
    return set;
  }

  /** The author, as a thing: a name does not tell a person from a school. */
  private static Json.Members agent(String name) {
    return Json.members().with("@type", "Thing").with("name", name);
  }

  private String address(PagePath page, String target) {
    return address.map(known -> known.of(target)).orElseGet(() -> page.to(target));
  }

  /** The content of a script element ends at the first {@code </script}, whatever it means. */
  private static Html script(Json.Members data) {
    return new Html(data.toString().replace("<", "\\u003c"));
  }
}
