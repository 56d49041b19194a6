package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.Stamps.Compared;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A deck that its author works on, and what is expected of it, told without a lock. */
final class DeckStory {
  private static final String[] WORDINGS = {
    "What is %s?", "What is a %s?", "What is the %s?", "What exactly is %s?", "So what is %s now?"
  };

  private final List<Card> cards = new ArrayList<>();
  private final List<Card> deleted = new ArrayList<>();
  private final Map<NoteId, Told> stamped = new TreeMap<>();

  /** The note that an address was given to when it was first stamped. */
  private final Map<String, NoteId> addresses = new HashMap<>();

  /** How many cards were ever made of a term; several may have had the same questions. */
  private final Map<String, Integer> terms = new HashMap<>();

  private String lock = "";
  private Instant time = Stamps.TIME;
  private int numbers;

  /** A card as its author sees it; no two have the same answer. */
  private static final class Card {
    private String question;
    private String answer;
    private final String term;
    private Optional<Told> stamped = Optional.empty();
    private final Set<NoteId> ids = new HashSet<>();
    private boolean isRetired;

    Card(String term, String question, String answer) {
      this.term = term;
      this.question = question;
      this.answer = answer;
    }

    boolean isAsStamped() {
      return stamped
          .filter(t -> t.question.equals(question) && t.answer.equals(answer))
          .isPresent();
    }
  }

  /** What a card was when it was stamped. */
  private record Told(NoteId id, String question, String answer, Instant changed) {}

  /** One edit, or a stamp. */
  void go(int kind, int one, int other) {
    switch (kind) {
      case 0, 1 -> add("term" + numbers, one);
      case 2 -> at(one).ifPresent(card -> card.answer = answer());
      case 3, 4 -> at(one).ifPresent(card -> card.question = wording(card.term, other));
      case 5 -> at(one).ifPresent(card -> move(card, other));
      case 6 -> at(one).ifPresent(this::delete);
      case 7 -> restore(one);
      case 8 -> at(one).ifPresent(card -> add(card.term, other));
      default -> stamp();
    }
    check();
  }

  private Optional<Card> at(int index) {
    return cards.isEmpty() ? Optional.empty() : Optional.of(cards.get(index % cards.size()));
  }

  private static String wording(String term, int index) {
    return WORDINGS[index % WORDINGS.length].formatted(term);
  }

  private String answer() {
    return "Answer " + numbers++;
  }

  private void add(String term, int index) {
    terms.merge(term, 1, Integer::sum);
    cards.add(index % (cards.size() + 1), new Card(term, wording(term, index), answer()));
  }

  private void move(Card card, int to) {
    cards.remove(card);
    cards.add(to % (cards.size() + 1), card);
  }

  private void delete(Card card) {
    cards.remove(card);
    deleted.add(card);
  }

  private void restore(int index) {
    if (!deleted.isEmpty()) {
      cards.add(deleted.remove(index % deleted.size()));
    }
  }

  /** What a build says now; an author who is asked says that a card is new. */
  private Compared compared() {
    String[] lines =
        cards.stream().map(card -> card.question + "|" + card.answer).toArray(String[]::new);
    Compared compared = Stamps.compare(lock, time, lines);
    Set<NoteId> asked =
        compared.matching().undecided().stream()
            .map(one -> one.note().id())
            .collect(Collectors.toSet());
    return asked.isEmpty()
        ? compared
        : Stamps.compare(lock, time, new Decisions(Map.of(), asked), lines);
  }

  private void stamp() {
    if (cards.isEmpty()) {
      return;
    }
    Map<NoteId, Told> before = new TreeMap<>(stamped);
    Compared compared = compared();
    lock = compared.lock();
    Lock read = Stamps.lock(lock);
    stamped.clear();
    deleted.forEach(card -> card.isRetired = true);
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      NoteId id = compared.deck().notes().get(i).id();
      LockEntry entry = read.entries().get(id);
      Told told = new Told(id, card.question, card.answer, entry.changed());
      card.stamped = Optional.of(told);
      card.isRetired = false;
      card.ids.add(id);
      stamped.put(id, told);
      checkTime(Optional.ofNullable(before.get(id)), told);
      assertThat(addresses.computeIfAbsent(entry.slug().now(), slug -> id))
          .as("the page " + entry.slug().now())
          .isEqualTo(id);
    }
    assertThat(read.entries().keySet()).as("no id is lost").containsAll(before.keySet());
    assertThat(compared().report().isEmpty()).as("all is stamped").isTrue();
    assertThat(compared().lock()).isEqualTo(lock);
    // A clone of a repository may be younger or older than the deck.
    time = time.plusSeconds(numbers % 3 - 1);
  }

  private static void checkTime(Optional<Told> before, Told now) {
    if (before.isPresent()) {
      boolean isSame =
          before.get().question.equals(now.question) && before.get().answer.equals(now.answer);
      if (isSame) {
        assertThat(now.changed).isEqualTo(before.get().changed);
      } else {
        assertThat(now.changed).isAfter(before.get().changed);
      }
    }
  }

  /** Builds, and compares what comes of it with what is known of the cards. */
  private void check() {
    if (cards.isEmpty()) {
      return;
    }
    Compared compared = compared();
    Map<NoteId, Card> now = new TreeMap<>();
    for (int i = 0; i < cards.size(); i++) {
      NoteId id = compared.deck().notes().get(i).id();
      assertThat(now.put(id, cards.get(i))).as("one card a note " + id).isNull();
    }
    now.forEach(
        (id, card) ->
            expected(card)
                .ifPresent(expected -> assertThat(id).as(described(card)).isEqualTo(expected)));
    checkReport(compared.report(), now);
    assertThat(compared.slugs()).doesNotHaveDuplicates();
  }

  private String described(Card card) {
    return card.question
        + "|"
        + card.answer
        + " in "
        + cards.stream().map(each -> each.question + "|" + each.answer).toList()
        + " with the lock\n"
        + lock;
  }

  /** The id that a card must have; empty where that could be told in two ways. */
  private Optional<NoteId> expected(Card card) {
    if (card.isAsStamped() && !card.isRetired) {
      return card.stamped.map(Told::id);
    }
    return card.stamped
        .filter(told -> terms.get(card.term) == 1 && card.ids.size() == 1)
        .filter(
            told ->
                told.question.equals(card.question)
                    || (told.answer.equals(card.answer) && !card.isRetired))
        .map(Told::id);
  }

  private void checkReport(LockReport report, Map<NoteId, Card> now) {
    int added = 0;
    int changed = 0;
    int reworded = 0;
    for (Map.Entry<NoteId, Card> each : now.entrySet()) {
      Told before = stamped.get(each.getKey());
      Card card = each.getValue();
      if (before == null) {
        added++;
      } else if (!before.question.equals(card.question)) {
        reworded++;
      } else if (!before.answer.equals(card.answer)) {
        changed++;
      }
    }
    long retired = stamped.keySet().stream().filter(id -> !now.containsKey(id)).count();
    assertThat(report)
        .hasToString(
            "%d added, %d changed, %d reworded, %d retired"
                .formatted(added, changed, reworded, retired));
  }
}
