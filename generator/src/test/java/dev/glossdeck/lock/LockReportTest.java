package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.lock.LockReport.Retired;
import dev.glossdeck.lock.LockReport.Rewording;
import dev.glossdeck.lock.LockReport.Successor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockReportTest {
  @Test
  void tellsThatAllIsNewWithoutALock() {
    LockReport report = Stamps.first("A?|1", "B?|2").report();
    assertThat(report.added()).containsExactlyInAnyOrder("A?", "B?");
    assertThat(report).hasToString("2 added, 0 changed, 0 reworded, 0 retired");
    assertThat(report.isEmpty()).isFalse();
  }

  @Test
  void tellsNothingOfADeckThatIsAsItWas() {
    String lock = Stamps.first("A?|1", "B?|2").lock();
    assertThat(Stamps.next(lock, "B?|2", "A?|1").report().isEmpty()).isTrue();
  }

  @Test
  void tellsWhatHasChanged() {
    String lock =
        Stamps.first(
                "What is a perceptron?|a neuron",
                "What is a bias?|a term",
                "What is a weight?|a factor",
                "What is a layer?|neurons")
            .lock();
    LockReport report =
        Stamps.next(
                lock,
                "What is the perceptron?|a neuron",
                "What is a bias?|another term",
                "What is a layer?|neurons",
                "What is a kernel?|a matrix")
            .report();
    assertThat(report)
        .isEqualTo(
            new LockReport(
                List.of("What is a kernel?"),
                List.of("What is a bias?"),
                List.of(new Rewording("What is a perceptron?", "What is the perceptron?")),
                List.of(
                    new Retired(
                        NoteId.derive("deck", "What is a weight?"),
                        "What is a weight?",
                        Optional.empty()))));
  }

  @Test
  void namesTheNewNoteThatARetiredOneMayHaveBecome() {
    String lock =
        Stamps.first("When was Rome founded?|753 BC", "What is photosynthesys?|sugar", "Old?|x")
            .lock();
    LockReport report =
        Stamps.next(
                lock,
                "In which year did Rome begin?|753 BC",
                "What is photosynthesis?|sugar out of light",
                "Something else|y")
            .report();
    assertThat(report.retired())
        .extracting(Retired::question, one -> one.successor().map(Successor::question).orElse("-"))
        .containsExactlyInAnyOrder(
            tuple("When was Rome founded?", "In which year did Rome begin?"),
            tuple("What is photosynthesys?", "What is photosynthesis?"),
            tuple("Old?", "-"));
  }

  @Test
  void tellsThatARetiredNoteIsAddedAgain() {
    String one = Stamps.first("A?|1", "B?|2").lock();
    Stamps.Compared without = Stamps.next(one, "A?|1");
    assertThat(without.report().retired()).extracting(Retired::question).containsExactly("B?");
    assertThat(Stamps.next(without.lock(), "A?|1").report().isEmpty()).isTrue();
    LockReport again = Stamps.next(without.lock(), "A?|1", "B?|2").report();
    assertThat(again.added()).containsExactly("B?");
    assertThat(again.retired()).isEmpty();
  }

  @Test
  void addsUpSeveralDecks() {
    LockReport one = Stamps.first("A?|1").report();
    LockReport other = Stamps.first("B?|2").report();
    assertThat(LockReport.of(List.of(one, other)).added()).containsExactly("A?", "B?");
    assertThat(LockReport.of(List.of()).isEmpty()).isTrue();
  }
}
