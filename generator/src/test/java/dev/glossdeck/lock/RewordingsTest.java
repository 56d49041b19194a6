package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.LockReport.Retired;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewordingsTest {
  private static NoteId id(Stamps.Compared compared, String question) {
    return compared.ids().get(question);
  }

  @Test
  void keepTheIdOfANoteWithTheSameAnswerAndASimilarQuestion() {
    Stamps.Compared first = Stamps.first("What is a perceptron?|a neuron", "Other?|x");
    Stamps.Compared next = Stamps.next(first.lock(), "Define perceptron.|a neuron", "Other?|x");
    assertThat(id(next, "Define perceptron.")).isEqualTo(id(first, "What is a perceptron?"));
    assertThat(next.report().reworded()).hasSize(1);
  }

  @Test
  void makeANewNoteOfAnotherAnswer() {
    Stamps.Compared first = Stamps.first("What is a perceptron?|a neuron");
    Stamps.Compared next = Stamps.next(first.lock(), "Define perceptron.|something else");
    assertThat(next.report().added()).containsExactly("Define perceptron.");
    assertThat(next.report().retired())
        .extracting(Retired::question)
        .containsExactly("What is a perceptron?");
  }

  @Test
  void foldWhiteSpaceOfTheAnswer() {
    Stamps.Compared first = Stamps.first("What is a perceptron?|a  neuron");
    Stamps.Compared next = Stamps.next(first.lock(), "Define perceptron.|a neuron");
    assertThat(next.report().reworded()).hasSize(1);
  }

  @Test
  void leaveUndecidedWhatCouldBeTwoNotes() {
    Stamps.Compared first =
        Stamps.first("x?|0", "Is a whale a mammal?|yes", "y?|0", "Is a whale a fish?|yes");
    Stamps.Compared next = Stamps.next(first.lock(), "Is the whale a mammal?|yes", "y?|0", "x?|0");
    assertThat(next.matching().undecided())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.candidates().values())
                    .containsExactlyInAnyOrder("Is a whale a mammal?", "Is a whale a fish?"));
    assertThat(next.report().retired()).isEmpty();
  }

  @Test
  void letThePlaceDecideBetweenTwoNotes() {
    Stamps.Compared first =
        Stamps.first("x?|0", "Is a whale a mammal?|yes", "y?|0", "Is a whale a fish?|yes");
    Stamps.Compared next =
        Stamps.next(
            first.lock(), "x?|0", "Is the whale a mammal?|yes", "y?|0", "Is the whale a fish?|yes");
    assertThat(id(next, "Is the whale a mammal?")).isEqualTo(id(first, "Is a whale a mammal?"));
    assertThat(id(next, "Is the whale a fish?")).isEqualTo(id(first, "Is a whale a fish?"));
    assertThat(next.matching().undecided()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is Berlin a capital city?|Yes;Is Paris a capital city?|Yes;Is Rome a capital city?|Yes",
        "Is Rome a capital city?|Yes;Is Berlin a capital city?|Yes",
        "Is Madrid a capital city?|Yes;Is Paris a capital city?|Yes;Is Rome a capital city?|Yes"
      })
  void neverLetThePlaceOverruleTheWords(String deck) {
    Stamps.Compared first =
        Stamps.first(
            "Is Paris a capital?|Yes", "Is Rome a capital?|Yes", "Is Berlin a capital?|Yes");
    Stamps.Compared next = Stamps.next(first.lock(), deck.split(";", -1));
    Map<NoteId, String> before = new HashMap<>();
    first.ids().forEach((question, id) -> before.put(id, question));
    next.ids()
        .forEach(
            (question, id) ->
                assertThat(before.getOrDefault(id, question).split(" ", -1)[1])
                    .isEqualTo(question.split(" ", -1)[1]));
    assertThat(next.matching().undecided()).isNotEmpty();
  }

  @Test
  void followTheDecisionsOfTheAuthor() {
    Stamps.Compared first = Stamps.first("Is a whale a mammal?|yes", "Is a whale a fish?|yes");
    String[] deck = {"Is the whale a mammal?|yes"};
    Instant time = Stamps.TIME.plusSeconds(60);
    NoteId seeming = Stamps.compare(first.lock(), time, deck).deck().notes().get(0).id();
    NoteId fish = id(first, "Is a whale a fish?");

    Stamps.Compared reworded =
        Stamps.compare(first.lock(), time, new Decisions(Map.of(seeming, fish), Set.of()), deck);
    assertThat(reworded.deck().notes().get(0).id()).isEqualTo(fish);
    assertThat(reworded.report().retired())
        .extracting(Retired::question)
        .containsExactly("Is a whale a mammal?");
  }

  @Test
  void tellDecisionsThatNobodyCouldTake() {
    Decisions decisions =
        new Decisions(Map.of(new NoteId("a"), new NoteId("b")), Set.of(new NoteId("c")));
    assertThat(decisions.unmatched(java.util.List.of(Decisions.NONE)))
        .containsExactly("the card a cannot be the card b", "there is no card c");
    assertThat(decisions.unmatched(java.util.List.of(decisions))).isEmpty();
  }
}
