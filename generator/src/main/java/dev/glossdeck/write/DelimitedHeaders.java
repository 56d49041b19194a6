package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.read.LintSetting;
import dev.glossdeck.read.NoteKindNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The header lines of a delimited file: Anki's, and ours, which Anki passes over. */
final class DelimitedHeaders {
  /** A value that readers would take for one with the padding of a spreadsheet. */
  private static final Pattern PADDED = Pattern.compile("[,;|]$");

  private final Deck deck;
  private final List<String> types;
  private final Losses losses;
  private final List<String> lines = new ArrayList<>();

  /**
   * The headers of a deck.
   *
   * @param types the folders of its note types; empty if it has none of its own
   */
  DelimitedHeaders(Deck deck, List<String> types, Losses losses) {
    this.deck = deck;
    this.types = types;
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
    add("deck", line(deck.fullName(), "title"));
    if (info.title().contains("::")) {
      add("title", line(info.title(), "title"));
    }
    add("id", info.id());
    info.description().ifPresent(text -> add("description", line(text, "description")));
    info.facts().settings().forEach((key, value) -> add(key, line(value, key)));
    languages();
    if (info.nested()) {
      add("layout", "nested");
    }
    if (!info.silenced().isEmpty()) {
      add(LintSetting.KEY, LintSetting.written(info.silenced()));
    }
    if (types.isEmpty()) {
      kind();
    } else {
      add("anki-type", String.join(", ", types));
    }
    if (!names.isEmpty()) {
      lines.add("#columns:" + names);
    }
    if (names.isEmpty() && columns.stream().allMatch(column -> column.header().isEmpty())) {
      // A first card may look like names of columns, which no other header rules out.
      add("heading", "false");
    }
    for (int i = 0; i < columns.size(); i++) {
      int number = i + 1;
      columns.get(i).header().ifPresent(key -> add(key, Integer.toString(number)));
    }
    // An empty line ends the headers, lest a first question that looks like one be taken for it.
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + "\n";
  }

  private void add(String key, String value) {
    // A spreadsheet pads rows by separators alone, and readers take a space away.
    lines.add("#" + key + ":" + value + (PADDED.matcher(value).find() ? " " : ""));
  }

  private String line(String text, String what) {
    return losses.oneLine(deck.source(), text, what);
  }

  private void languages() {
    WrittenLanguages languages = new WrittenLanguages(deck);
    languages.ofDeck().forEach(this::add);
    for (Note note : deck.notes()) {
      if (!languages.of(note).isEmpty()) {
        losses.add(note.position(), "languages that differ from note to note");
      }
    }
  }

  private void kind() {
    Set<NoteKind> kinds =
        deck.notes().stream().map(note -> note.kind()).collect(Collectors.toUnmodifiableSet());
    // Without a note type a question with gaps is a cloze, and any other basic.
    boolean isImplied =
        deck.notes().stream()
            .allMatch(note -> NoteKindNames.of(note.question(), false) == note.kind());
    if (kinds.size() == 1 && !(isImplied && kinds.contains(NoteKind.BASIC))) {
      add("notetype", kinds.iterator().next().stockName());
    }
  }
}
