package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.Stamps.Compared;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples of the specification leave open. */
class MatcherTest {
  private static final String EXPLICIT = "#columns:Question|Answer|id";

  @Test
  void keepsTheIdsOfItsAuthor() {
    String lock = Stamps.first(EXPLICIT, "What is a root?|Below|r1", "What is a stem?|It|").lock();
    Compared next =
        Stamps.next(lock, EXPLICIT, "What is a stem?|It|", "Why do roots grow down?|Gravity|r1");
    assertThat(next.report()).hasToString("0 added, 0 changed, 1 reworded, 0 retired");
    assertThat(next.ids()).containsEntry("Why do roots grow down?", new NoteId("r1"));
  }

  @Test
  void takesNoIdThatAnAuthorGaveToAnotherNote() {
    String lock = Stamps.first("What is a root?|Below").lock();
    NoteId root = Stamps.first("What is a root?|Below").ids().get("What is a root?");
    Compared next = Stamps.next(lock, EXPLICIT, "What else?|No|" + root, "What is a root?|Below|");
    assertThat(next.ids()).containsEntry("What else?", root).hasSize(2);
    assertThat(next.ids().get("What is a root?")).isNotEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({
    "What is mitosis?, What is Mitosis?",
    "What is mitosis?, What is mitosis",
    "Was ist ›Mitose‹?, Was ist ›mitose‹ ?",
    "Name the cat's food., Name the cat’s food!",
  })
  void findsANoteWhoseQuestionIsSpeltAnew(String before, String now) {
    Compared first = Stamps.first(before + "|a division", "What is a cell?|a unit");
    Compared next = Stamps.next(first.lock(), now + "|a division in two", "What is a cell?|a unit");
    assertThat(next.report()).hasToString("0 added, 0 changed, 1 reworded, 0 retired");
    assertThat(next.ids().get(now)).isEqualTo(first.ids().get(before));
  }

  @Test
  void takesNoSignForPunctuationAndNoneOfTwo() {
    String signs = Stamps.first("What is C?|a letter").lock();
    assertThat(Stamps.next(signs, "What is C++?|a language").report().added()).hasSize(1);
    String lock = Stamps.first("What is a cell?|a unit").lock();
    assertThat(Stamps.next(lock, "What is a cell|x", "what is a cell?|y").report().added())
        .hasSize(2);
  }

  @Test
  void findsANoteWhoseRewordingIsTakenBack() {
    String first = Stamps.first("What is a root?|Below").lock();
    Compared reworded = Stamps.next(first, "What is the root of a plant?|Below");
    Compared back = Stamps.next(reworded.lock(), "What is a root?|Below ground");
    assertThat(back.ids().values()).containsExactlyElementsOf(reworded.ids().values());
    assertThat(Stamps.line(back.lock(), "What is a root?"))
        .contains("\tWhat is a root?\tWhat is the root of a plant?");
  }

  @Test
  void doesNotTakeAnotherAnswerForARewording() {
    String lock = Stamps.first("What is a root?|Below").lock();
    Compared next = Stamps.next(lock, "What is the root?|Above");
    assertThat(next.report()).hasToString("1 added, 0 changed, 0 reworded, 1 retired");
    assertThat(next.matching().undecided()).isEmpty();
  }

  @Test
  void doesNotTakeAnotherQuestionForARewording() {
    String lock = Stamps.first("Does iron rust?|Yes").lock();
    assertThat(Stamps.next(lock, "Can whales sing?|Yes").report())
        .hasToString("1 added, 0 changed, 0 reworded, 1 retired");
  }

  @Test
  void takesARewordingBeforeAQuestionThatTheNoteOnceHad() {
    String lock = Stamps.first("Define entropy.|A measure of disorder").lock();
    Compared named = Stamps.next(lock, "Define entropy (thermodynamics).|A measure of disorder");
    Compared next =
        Stamps.next(
            named.lock(),
            "Define thermodynamic entropy.|A measure of disorder",
            "Define entropy.|The information of a source");
    assertThat(next.ids().get("Define thermodynamic entropy."))
        .isEqualTo(named.ids().get("Define entropy (thermodynamics)."));
    assertThat(next.report()).hasToString("1 added, 0 changed, 1 reworded, 0 retired");
  }

  @Test
  void leavesANoteUndecidedWhoseQuestionANewOneTook() {
    String root = "It takes up water";
    Compared first = Stamps.first("What is a root?|" + root, "What is a stem?|It stands");
    NoteId old = first.ids().get("What is a root?");
    String[] deck = {"What is a root?|A number", "What is a plant's root?|" + root};
    Compared open = Stamps.next(first.lock(), deck);
    assertThat(open.matching().undecided())
        .singleElement()
        .satisfies(one -> assertThat(one.candidates()).containsOnlyKeys(old));
    NoteId seeming = open.ids().get("What is a plant's root?");
    Compared same =
        Stamps.compare(
            first.lock(), Stamps.TIME, new Decisions(Map.of(seeming, old), Set.of()), deck);
    assertThat(same.ids()).containsEntry("What is a plant's root?", old);
    assertThat(same.matching().undecided()).isEmpty();
    Compared other =
        Stamps.compare(first.lock(), Stamps.TIME, new Decisions(Map.of(), Set.of(seeming)), deck);
    assertThat(other.ids()).containsEntry("What is a root?", old);
    assertThat(other.matching().undecided()).isEmpty();
  }

  @Test
  void takesWhatIsLeftWhenTheRestIsDecided() {
    String lock = Stamps.first("Is water wet?|Yes", "Is the water wet?|Yes").lock();
    String[] deck = {"What is new?|This", "Is all water wet?|Yes", "Is all the water wet?|Yes"};
    Compared open = Stamps.next(lock, deck);
    assertThat(open.matching().undecided())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.candidates()).hasSize(2));
    assertThat(open.lock()).doesNotContain("Is all");
    NoteId seeming = open.ids().get("Is all water wet?");
    NoteId old = Stamps.first("Is water wet?|Yes").ids().get("Is water wet?");
    Decisions decisions = new Decisions(Map.of(seeming, old), Set.of());
    Compared decided = Stamps.compare(lock, Stamps.TIME, decisions, deck);
    assertThat(decided.matching().undecided()).isEmpty();
    assertThat(decided.matching().taken()).isEqualTo(decisions);
    assertThat(decided.report()).hasToString("1 added, 0 changed, 2 reworded, 0 retired");
  }

  @Test
  void givesAnAddressThatTwoBranchesGaveToTheOlderNote() {
    String one = Stamps.compare("", Stamps.TIME, "What is a root?|Below").lock();
    String other =
        Stamps.compare("", Stamps.TIME.plusSeconds(9), "What is the root?|A number").lock();
    Compared merged =
        Stamps.next(other + one, "What is the root?|A number", "What is a root?|Below");
    assertThat(merged.slugs()).hasSize(2).last().isEqualTo("root");
    assertThat(merged.slugs()).first().asString().startsWith("root-");
    assertThat(merged.report().isEmpty()).isTrue();
    Compared next =
        Stamps.next(merged.lock(), "What is the root?|A number", "What is a root?|Below");
    assertThat(next.slugs()).isEqualTo(merged.slugs());
    assertThat(next.lock()).isEqualTo(merged.lock());
  }
}
