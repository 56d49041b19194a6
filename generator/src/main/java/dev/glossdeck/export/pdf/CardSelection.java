package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The cards of a deck that are printed.
 *
 * @param topics the topics whose cards are printed; none for all
 * @param tags the tags, of which a card has one or one within it; none for all
 * @param numbers the numbers of the cards in the deck
 * @param changedSince the time since which a card is new or has changed, by the lock
 * @param order the order of the cards
 * @param copies the number of copies of each card, 1 or more
 */
public record CardSelection(
    List<String> topics,
    List<String> tags,
    CardNumbers numbers,
    Optional<Instant> changedSince,
    CardOrder order,
    int copies) {
  /** All cards, once each, in the order of the deck. */
  public static final CardSelection ALL =
      new CardSelection(
          List.of(), List.of(), CardNumbers.ALL, Optional.empty(), CardOrder.OF_DECK, 1);

  private static final String NESTING = "::";

  /** Copies the lists. */
  public CardSelection {
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
  }

  /**
   * The cards to print.
   *
   * @param build the time of the build, at which notes that no lock knows have changed
   */
  List<ChosenCard> of(Deck deck, Instant build) {
    return placed(ordered(chosen(deck, build)));
  }

  /** Whether a deck has a card to print, were all of them new. */
  boolean mayChoose(Deck deck) {
    CardSelection whenever =
        new CardSelection(topics, tags, numbers, Optional.empty(), CardOrder.OF_DECK, 1);
    return !whenever.chosen(deck, Instant.EPOCH).isEmpty();
  }

  private List<ChosenCard> chosen(Deck deck, Instant build) {
    List<ChosenCard> chosen = new ArrayList<>();
    int number = 0;
    for (Note note : deck.notes()) {
      boolean isChosen = isChosen(note, deck, build);
      for (Card card : note.cards()) {
        number++;
        if (isChosen && numbers.contains(number)) {
          chosen.add(new ChosenCard(note, card, number));
        }
      }
    }
    return chosen;
  }

  private boolean isChosen(Note note, Deck deck, Instant build) {
    boolean isOfTopic = topics.isEmpty() || topics.stream().anyMatch(topic -> isOf(topic, note));
    boolean isTagged = tags.isEmpty() || tags.stream().anyMatch(tag -> isTagged(tag, note));
    boolean hasChanged =
        changedSince.isEmpty()
            || deck.history().modified(note.id(), build).isAfter(changedSince.get());
    return isOfTopic && isTagged && hasChanged;
  }

  /** Whether a note is of a topic; case does not count. */
  static boolean isOf(String topic, Note note) {
    return note.topic().stream().anyMatch(topic::equalsIgnoreCase);
  }

  /** Whether a note has a tag or one within it; case does not count. */
  static boolean isTagged(String tag, Note note) {
    String wanted = tag.toLowerCase(Locale.ROOT);
    return note.tags().stream()
        .map(own -> own.toLowerCase(Locale.ROOT))
        .anyMatch(own -> own.equals(wanted) || own.startsWith(wanted + NESTING));
  }

  private List<ChosenCard> ordered(List<ChosenCard> cards) {
    List<ChosenCard> ordered = new ArrayList<>(cards);
    if (order.seed().isPresent()) {
      Collections.shuffle(ordered, new Random(order.seed().getAsLong()));
    } else if (order.byTopic()) {
      Map<String, List<ChosenCard>> topicsInOrder = new LinkedHashMap<>();
      cards.forEach(
          card ->
              topicsInOrder
                  .computeIfAbsent(card.note().topic().orElse(""), key -> new ArrayList<>())
                  .add(card));
      ordered = topicsInOrder.values().stream().flatMap(List::stream).toList();
    }
    return ordered;
  }

  private List<ChosenCard> placed(List<ChosenCard> cards) {
    List<ChosenCard> placed = new ArrayList<>(cards.size() * copies);
    for (int copy = 0; copy < copies; copy++) {
      for (ChosenCard card : cards) {
        placed.add(card.at(placed.size() + 1));
      }
    }
    return placed;
  }
}
