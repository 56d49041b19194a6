package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.Stamps.Compared;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Two branches that both stamped are merged by taking all lines of both locks, which is the most
 * that Git's union of them may hold.
 */
class MergeProperties {
  private static final String[] EDITS = {"none", "mend", "reword", "delete", "mend twice"};
  private static final String STAYS = "What stays?|This";
  private static final String[] SIDES = {"ours", "theirs"};

  /** What becomes of a card, and on which branch. */
  record Fate(int edit, int side) {}

  @Property(seed = "20261127")
  void branchesThatChangeDifferentNotesMerge(
      @ForAll("fates") List<Fate> fates, @ForAll("additions") List<Integer> additions) {
    List<String> start = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++) {
      start.add("What is term" + i + "?|Answer " + i);
    }
    String base = Stamps.first(edited(start, fates, "", 0).toArray(String[]::new)).lock();
    String ours = branch(base, start, fates, additions, "ours");
    String theirs = branch(base, start, fates, additions, "theirs");
    List<String> merged = new ArrayList<>(edited(start, fates, "ours theirs", 2));
    merged.addAll(added(additions, "ours theirs"));
    Compared compared = Stamps.next(ours + theirs, merged.toArray(String[]::new));
    assertThat(compared.report()).hasToString("0 added, 0 changed, 0 reworded, 0 retired");
    Map<NoteId, Integer> expected = new TreeMap<>();
    Stamps.lock(base).live().forEach(entry -> expected.merge(entry.id(), 1, Integer::sum));
    for (int i = 0; i < fates.size(); i++) {
      if (EDITS[fates.get(i).edit].equals("delete")) {
        expected.remove(NoteId.derive("deck", "What is term" + i + "?"));
      }
    }
    assertThat(compared.ids().values()).containsAll(expected.keySet());
    String again = LockWriter.write(Stamps.lock(compared.lock()));
    assertThat(again).isEqualTo(compared.lock());
  }

  /** The lock of a branch, stamped after each of two rounds of edits. */
  private static String branch(
      String base, List<String> start, List<Fate> fates, List<Integer> additions, String side) {
    String lock = base;
    Instant time = Stamps.TIME.plusSeconds(side.length());
    for (int round = 1; round <= 2; round++) {
      List<String> deck = new ArrayList<>(edited(start, fates, side, round));
      deck.addAll(added(additions, side));
      lock = Stamps.compare(lock, time, deck.toArray(String[]::new)).lock();
    }
    return lock;
  }

  private static List<String> edited(
      List<String> start, List<Fate> fates, String sides, int round) {
    List<String> deck = new ArrayList<>(List.of(STAYS));
    for (int i = 0; i < start.size(); i++) {
      Fate fate = fates.get(i);
      String edit = sides.contains(SIDES[fate.side]) ? EDITS[fate.edit] : "none";
      switch (edit) {
        case "mend" -> deck.add(start.get(i) + ", mended");
        case "mend twice" -> deck.add(start.get(i) + ", mended " + round);
        case "reword" -> deck.add(start.get(i).replace("What is", "What is the"));
        case "delete" -> {}
        default -> deck.add(start.get(i));
      }
    }
    return deck;
  }

  private static List<String> added(List<Integer> additions, String sides) {
    List<String> deck = new ArrayList<>();
    for (int i = 0; i < additions.size(); i++) {
      if (sides.contains(SIDES[additions.get(i)])) {
        deck.add("What is addition" + i + "?|New " + i);
      }
    }
    return deck;
  }

  @Provide
  Arbitrary<List<Fate>> fates() {
    return Combinators.combine(
            Arbitraries.integers().between(0, EDITS.length - 1),
            Arbitraries.integers().between(0, SIDES.length - 1))
        .as(Fate::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Integer>> additions() {
    return Arbitraries.integers().between(0, SIDES.length - 1).list().ofMaxSize(6);
  }
}
