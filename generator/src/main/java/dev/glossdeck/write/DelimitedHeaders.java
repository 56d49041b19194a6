package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The header lines of a delimited file: Anki's, and ours, which Anki passes over. */
final class DelimitedHeaders {
  private final Deck deck;
  private final Losses losses;
  private final List<String> lines = new ArrayList<>();

  DelimitedHeaders(Deck deck, Losses losses) {
    this.deck = deck;
    this.losses = losses;
  }

  /**
   * The lines, each with its end.
   *
   * @param separator its name as Anki knows it
   * @param names the line {@code #columns}, empty if places say enough
   */
  String text(String separator, MarkupFormat format, List<Column> columns, String names) {
    DeckInfo info = deck.info();
    // First: Anki guesses the separator otherwise, and mostly wrong.
    add("separator", separator);
    add("html", Boolean.toString(format == MarkupFormat.HTML));
    add("deck", deck.fullName());
    if (info.title().contains("::")) {
      add("title", info.title());
    }
    add("id", info.id());
    info.description().ifPresent(text -> add("description", oneLine(text)));
    if (!info.language().equals(DeckInfo.DEFAULT_LANGUAGE)) {
      add("lang", info.language());
    }
    if (info.nested()) {
      add("layout", "nested");
    }
    kind();
    if (!names.isEmpty()) {
      add("columns", names);
    }
    if (names.isEmpty() && columns.stream().allMatch(column -> column.header().isEmpty())) {
      // A first card may look like names of columns, which no other header rules out.
      add("heading", "false");
    }
    for (int i = 0; i < columns.size(); i++) {
      int number = i + 1;
      columns.get(i).header().ifPresent(key -> add(key, Integer.toString(number)));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void add(String key, String value) {
    lines.add("#" + key + ":" + value);
  }

  private void kind() {
    Set<NoteKind> kinds =
        deck.notes().stream().map(note -> note.kind()).collect(Collectors.toUnmodifiableSet());
    if (kinds.size() == 1 && !kinds.contains(NoteKind.BASIC)) {
      add("notetype", kinds.iterator().next().stockName());
    }
  }

  private String oneLine(String description) {
    String line = description.replaceAll("\\s+", " ").strip();
    if (!line.equals(description)) {
      losses.add(deck.source(), "the line ends of the deck's description");
    }
    return line;
  }
}
