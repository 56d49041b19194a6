package dev.glossdeck.read;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.link.UnknownCards;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader found, as text: only what differs from a plain deck called {@code deck}. */
final class DeckDump {
  private final StringBuilder out = new StringBuilder();

  private DeckDump() {}

  static String of(ReadResult result) {
    DeckDump dump = new DeckDump();
    result.diagnostics().forEach(diagnostic -> dump.out.append(diagnostic).append('\n'));
    result.deck().ifPresent(dump::unknownCards);
    result.deck().ifPresent(dump::deck);
    return dump.out.toString();
  }

  /** The reader of one deck does not know the names of its cards yet. */
  private void unknownCards(Deck deck) {
    if (!deck.notes().isEmpty()) {
      UnknownCards.of(new Library(List.of(deck)))
          .forEach(diagnostic -> out.append(diagnostic).append('\n'));
    }
  }

  private void deck(Deck deck) {
    DeckInfo info = deck.info();
    line("id", info.id(), "deck");
    line("title", info.title(), "Deck");
    line("description", info.description().orElse(""), "");
    line("language", language(info.text()), "en");
    line("folders", String.join(" / ", info.folders()), "");
    line("nested", Boolean.toString(info.nested()), "false");
    line("without", String.join(" ", info.silenced()), "");
    deck.notes().forEach(note -> note(deck, note));
    deck.media().forEach(medium -> line("media", medium.name(), ""));
  }

  private void note(Deck deck, Note note) {
    out.append("note ").append(note.question().source()).append('\n');
    String answer = note.answer().source().replace("\n", "\n  | ").replace("| \n", "|\n");
    out.append("  answer ").append(answer).append('\n');
    String source = note.question().source();
    boolean derived = note.id().equals(NoteId.derive(deck.id(), source));
    line("  kind", note.kind().name().toLowerCase(Locale.ROOT), "basic");
    line("  question in", language(note.languages().question()), "");
    line("  answer in", language(note.languages().answer()), "");
    line("  fields in", fieldLanguages(note), "");
    note.fields().forEach(this::field);
    line("  deck", note.deckName().orElse(""), "");
    line("  id", derived ? "" : note.id().value(), "");
    line("  tags", String.join(" ", note.tags()), "");
    line("  topic", note.topic().orElse(""), "");
    line("  term", note.naming().term().orElse(""), "");
    line("  aliases", String.join(", ", note.naming().aliases()), "");
    line("  see", String.join(", ", note.naming().see()), "");
  }

  /** One for all fields, or those that differ with their names. */
  private static String fieldLanguages(Note note) {
    Map<String, TextLanguage> languages = note.languages().fields();
    boolean isOne = note.fields().stream().map(note.languages()::of).distinct().count() == 1;
    return languages.entrySet().stream()
        .map(field -> (isOne ? "" : field.getKey() + ": ") + language(field.getValue()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String language(Optional<TextLanguage> language) {
    return language.map(DeckDump::language).orElse("");
  }

  private static String language(TextLanguage language) {
    return language.isUsual() ? language.tag() : language.tag() + " " + language.direction();
  }

  private void field(Field field) {
    out.append("  field ").append(field.name()).append(": ");
    out.append(field.content().source().replace("\n", "\n  | ")).append('\n');
  }

  private void line(String name, String value, String usual) {
    if (!value.equals(usual)) {
      out.append(name).append(' ').append(value).append('\n');
    }
  }
}
