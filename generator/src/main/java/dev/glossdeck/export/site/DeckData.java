package dev.glossdeck.export.site;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Utf8Writer;
import dev.glossdeck.json.Json;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a deck as data, a note a line, as {@code deck.schema.json} describes it. */
final class DeckData {
  /** The name of the schema among the shared files. It has no hash, since its address is quoted. */
  static final String SCHEMA = "deck.schema.json";

  private final DeckSite site;
  private final PagePath path;

  DeckData(DeckSite site) {
    this.site = site;
    this.path = new PagePath(site.paths().data());
  }

  /** Writes it note by note, so that a large deck takes no memory. */
  void writeTo(OutputStream out) throws IOException {
    Writer writer = new Utf8Writer(out);
    String head = deck().toString();
    writer.write(head, 0, head.length() - 1);
    writer.write(",\"notes\":[\n");
    Iterator<GlossaryEntry> entries = site.glossary().entries().iterator();
    while (entries.hasNext()) {
      writer.write(note(entries.next()).toString());
      writer.write(entries.hasNext() ? ",\n" : "\n");
    }
    writer.write("]}\n");
    writer.flush();
  }

  private Json.Members deck() {
    Json.Members deck =
        Json.members()
            .with("$schema", path.to(DeckPaths.asset(SCHEMA)))
            .with("id", site.deck().id())
            .with("title", site.deck().info().title());
    site.deck().info().description().ifPresent(text -> deck.with("description", text));
    site.deck().info().facts().settings().forEach(deck::with);
    List<String> topics = site.glossary().topics().stream().map(Topic::name).toList();
    return deck.with("language", site.deck().info().language()).with("topics", topics);
  }

  private Json.Members note(GlossaryEntry entry) {
    Note note = entry.note();
    Json.Members members =
        Json.members()
            .with("id", note.id().value())
            .with("kind", note.kind().name().toLowerCase(Locale.ROOT))
            .with("headword", entry.headword())
            .with("aliases", entry.aliases())
            .with("page", path.to(site.paths().card(entry.slug())))
            .with("cards", note.cards().stream().map(card -> card.key().toString()).toList())
            .with("definition", site.definition(entry).text())
            .with("question", side(note.question(), note.languages().question()))
            .with("answer", side(note.answer(), note.languages().answer()))
            .with("fields", note.fields().stream().map(field -> field(note, field)).toList())
            .with("tags", note.tags());
    site.topicOf(entry).ifPresent(topic -> members.with("topic", topic.name()));
    return members;
  }

  private static Json.Members field(Note note, Field field) {
    return side(field.content(), note.languages().of(field)).with("name", field.name());
  }

  private static Json.Members side(MarkupText side, Optional<TextLanguage> language) {
    Json.Members members =
        Json.members()
            .with("text", side.plainText())
            .with("source", side.source())
            .with("format", side.format().name().toLowerCase(Locale.ROOT));
    language.ifPresent(other -> members.with("language", other.tag()));
    return members;
  }
}
