package dev.glossdeck.export.site;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The list of all cards of a deck that the page to study loads first, and so in few bytes: {@code
 * catalogue.js} tells the form.
 */
final class StudyIndex {
  private final DeckSite site;
  private final List<String> slugs = new ArrayList<>();
  private final Keys keys = new Keys();
  private final StringBuilder kinds = new StringBuilder();
  private final Map<String, Runs> topics = new HashMap<>();
  private final Map<String, Runs> tags = new LinkedHashMap<>();

  private StudyIndex(DeckSite site) {
    this.site = site;
  }

  /** The index of a deck. */
  static StudyIndex of(DeckSite site) {
    StudyIndex index = new StudyIndex(site);
    site.glossary().entries().forEach(index::add);
    return index;
  }

  private void add(GlossaryEntry entry) {
    Note note = entry.note();
    String topic = site.topicOf(entry).map(Topic::slug).orElse("");
    for (Card card : note.cards()) {
      int place = slugs.size();
      topics.computeIfAbsent(topic, any -> new Runs()).take(place);
      note.tags().forEach(tag -> tags.computeIfAbsent(tag, any -> new Runs()).take(place));
      keys.add(note.id(), card);
      kinds.append(kind(note));
      slugs.add(entry.slug());
    }
  }

  /** A letter for the kind, a capital if the answer can be asked, too. */
  private static String kind(Note note) {
    String letter = note.kind().name().substring(0, 1);
    boolean turns = note.kind() != NoteKind.CLOZE && !note.answer().isEmpty();
    return turns ? letter : letter.toLowerCase(Locale.ROOT);
  }

  /** The slugs of all cards, in the deck's order. */
  List<String> slugs() {
    return slugs;
  }

  /**
   * The index as it is written.
   *
   * @param sizes how many cards each chunk holds
   */
  Json.Members json(List<Integer> sizes) {
    return Json.members()
        .with("deck", site.deck().id())
        .with("language", StudyData.pair(site.deck().info().text()))
        .with("keys", keys.written())
        .with("kinds", kinds.toString())
        .with("sizes", sizes)
        .with("topics", site.glossary().topics().stream().map(this::topic).toList())
        .with("tags", tags.keySet().stream().map(this::tag).toList());
  }

  private Object topic(Topic topic) {
    return List.of(topic.slug(), topic.name(), topics.get(topic.slug()).lengths);
  }

  private Object tag(String tag) {
    return List.of(tag, tags.get(tag).lengths);
  }

  /** Rising places: how many to leave out, how many to take, and so on. */
  private static final class Runs {
    private final List<Integer> lengths = new ArrayList<>();
    private int end;

    /** Takes a place, unless it is the last one that was taken. */
    void take(int place) {
      int last = lengths.size() - 1;
      if (last > 0 && place <= end) {
        lengths.set(last, lengths.get(last) + place + 1 - end);
      } else {
        lengths.add(place - end);
        lengths.add(1);
      }
      end = place + 1;
    }
  }

  /** Keys of cards. Ids that questions give, of notes' first cards, stand in rows without a gap. */
  private static final class Keys {
    private final List<String> written = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();

    void add(NoteId id, Card card) {
      if (id.isDerived() && card.key().number() == 1) {
        row.append(id.value());
      } else {
        endRow();
        written.add(card.key().toString());
      }
    }

    private void endRow() {
      if (!row.isEmpty()) {
        written.add(row.toString());
        row.setLength(0);
      }
    }

    List<String> written() {
      endRow();
      return written;
    }
  }
}
