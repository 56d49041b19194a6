package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.lock.LockReport.Rewording;
import java.util.List;
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
                List.of("What is a weight?")));
  }

  @Test
  void tellsThatARetiredNoteIsAddedAgain() {
    String one = Stamps.first("A?|1", "B?|2").lock();
    Stamps.Compared without = Stamps.next(one, "A?|1");
    assertThat(without.report().retired()).containsExactly("B?");
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
