package dev.glossdeck.read.anki;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.DeckProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The decks of a collection, and which of them each note is in. */
final class PackageDecks {
  private static final String LEVEL = "\u001F";

  /** The name of the deck in which Anki keeps notes without one; it names no deck of ours. */
  private static final String DEFAULT = "Default";

  /** Fields of the messages for decks: a plain deck, its description, whether that is Markdown. */
  private static final int PLAIN_DECK = 1;

  private static final int DESCRIPTION = 4;
  private static final int IS_MARKDOWN = 5;

  private final Map<Long, String> names = new HashMap<>();
  private final Map<String, MarkupText> descriptions = new HashMap<>();
  private final PackageCards cards;
  private final List<Long> notes;

  private PackageDecks(PackageCards cards, List<Long> notes) {
    this.cards = cards;
    this.notes = notes;
  }

  /**
   * The decks of a collection.
   *
   * @param cards tell the decks of notes
   * @param notes the ids of all
   */
  static PackageDecks of(Collection collection, PackageCards cards, List<Long> notes)
      throws PackageFault {
    PackageDecks decks = new PackageDecks(cards, notes);
    if (collection.hasTable("decks")) {
      decks.readTable(collection);
    } else {
      decks.readJson(collection);
    }
    return decks;
  }

  private void readTable(Collection collection) throws PackageFault {
    collection.each(
        "select id, name, kind from decks",
        row -> {
          String name = name(row.text("name").replace(LEVEL, "::"));
          names.put(row.number("id"), name);
          Protobuf.each(row.bytes("kind"), kind -> describe(name, kind));
        });
  }

  private void describe(String name, Protobuf.Field kind) throws PackageFault {
    if (kind.number() != PLAIN_DECK) {
      return;
    }
    kind.each(
        field -> {
          if (field.number() == DESCRIPTION) {
            descriptions.put(name, description(field.text(), MarkupFormat.HTML));
          } else if (field.number() == IS_MARKDOWN && field.value() != 0) {
            descriptions.computeIfPresent(name, (n, text) -> markdown(text));
          }
        });
  }

  private void readJson(Collection collection) throws PackageFault {
    collection.each(
        "select d.key as id, json_extract(d.value, '$.name') as name,"
            + " json_extract(d.value, '$.desc') as description,"
            + " json_extract(d.value, '$.md') as markdown from col, json_each(col.decks) d",
        row -> {
          String name = name(row.text("name"));
          MarkupText text = description(row.text("description"), MarkupFormat.HTML);
          names.put(row.number("id"), name);
          descriptions.put(name, row.number("markdown") == 0 ? text : markdown(text));
        });
  }

  private static String name(String written) {
    return String.join(
        "::",
        DeckProperties.levels(written).stream()
            .map(FieldTexts::name)
            .filter(level -> !level.isEmpty())
            .toList());
  }

  private static MarkupText description(String text, MarkupFormat format) {
    return new MarkupText(text.strip(), format);
  }

  private static MarkupText markdown(MarkupText text) {
    return new MarkupText(text.source(), MarkupFormat.MARKDOWN);
  }

  /** The deck that holds all others of a package, if there is one; else the empty text. */
  String common() {
    TreeSet<String> all = new TreeSet<>();
    notes.forEach(note -> of(note).ifPresent(all::add));
    if (all.isEmpty()) {
      return "";
    }
    String common = all.first();
    for (String name : all) {
      while (!common.isEmpty() && !name.equals(common) && !name.startsWith(common + "::")) {
        int level = common.lastIndexOf("::");
        common = level < 0 ? "" : common.substring(0, level);
      }
    }
    return common.equals(DEFAULT) ? "" : common;
  }

  /** The full name of a deck by its number. */
  Optional<String> named(long deck) {
    return Optional.ofNullable(names.get(deck)).filter(name -> !name.isEmpty());
  }

  /** The full name of a note's deck, {@code ::} between levels, if it has one. */
  Optional<String> of(long note) {
    return cards.deck(note).map(names::get).filter(name -> !name.isEmpty());
  }

  /**
   * The full names of the decks in which a note's cards lie, that of the first card first, without
   * those for which the cards' templates name a deck.
   */
  List<String> of(long note, AnkiType type) {
    List<String> found =
        cards.decks(note).entrySet().stream()
            .filter(card -> !isOfTemplate(card.getKey(), card.getValue(), type))
            .flatMap(card -> named(card.getValue()).stream())
            .distinct()
            .toList();
    return found.isEmpty() ? of(note).stream().toList() : found;
  }

  private boolean isOfTemplate(long card, long deck, AnkiType type) {
    List<TypeTemplate> templates = type.templates();
    int index = type.isCloze() ? 0 : (int) card;
    Optional<String> own =
        index < templates.size() ? templates.get(index).deck() : Optional.empty();
    return own.isPresent() && own.equals(named(deck));
  }

  /** The description of a deck; empty if it has none. */
  MarkupText description(String deck) {
    return descriptions.getOrDefault(deck, FieldTexts.NOTHING);
  }
}
