package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampingTest {
  private static String[] fields(String lock, String question) {
    return Stamps.line(lock, question).split("\t", -1);
  }

  @Test
  void givesANewNoteTheTimeOfTheStampAndTheNoteBefore() {
    Stamps.Compared first = Stamps.first("A?|1", "B?|2");
    assertThat(fields(first.lock(), "A?")[2]).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(fields(first.lock(), "A?")).hasSize(5);
    assertThat(fields(first.lock(), "B?")[8]).isEqualTo(first.ids().get("A?").value());
  }

  @Test
  void leavesLinesOfNotesThatHaveNotChangedAsTheyAre() {
    String lock = Stamps.first("A?|1", "B?|2").lock();
    assertThat(Stamps.next(lock, "B?|2", "A?|1").lock()).isEqualTo(lock);
  }

  @Test
  void givesAChangedNoteTheNewTime() {
    String lock = Stamps.first("A?|1", "B?|2").lock();
    String next = Stamps.next(lock, "A?|1", "B?|3").lock();
    assertThat(fields(next, "A?")[2]).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(fields(next, "B?")[2]).isEqualTo("2026-01-02T00:00:00Z");
  }

  @Test
  void givesAChangedNoteTheNextSecondIfTheTimeIsNotLater() {
    String lock = Stamps.first("A?|1").lock();
    assertThat(fields(Stamps.compare(lock, Stamps.TIME, "A?|2").lock(), "A?")[2])
        .isEqualTo("2026-01-01T00:00:01Z");
    assertThat(fields(Stamps.compare(lock, Instant.EPOCH, "A?|2").lock(), "A?")[2])
        .isEqualTo("2026-01-01T00:00:01Z");
  }

  @Test
  void remembersTheFormerQuestionAndAddress() {
    String lock = Stamps.first("What is a perceptron?|a neuron").lock();
    String[] line = fields(Stamps.next(lock, "Define perceptrons.|a neuron").lock(), "Define");
    assertThat(line[4]).isEqualTo("Define perceptrons.");
    assertThat(line[5]).isEqualTo("What is a perceptron?");
    assertThat(line[1]).isEqualTo("perceptron");
  }

  @Test
  void keepsTheLineOfARetiredNoteWithItsTime() {
    String lock = Stamps.first("A?|1", "B?|2").lock();
    String next = Stamps.next(lock, "A?|1").lock();
    assertThat(fields(next, "B?")[7]).isEqualTo("2026-01-02T00:00:00Z");
    assertThat(fields(next, "B?")[2]).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(Stamps.next(next, "A?|1").lock()).isEqualTo(next);
  }

  @Test
  void bringsARetiredNoteBackWithItsId() {
    Stamps.Compared first = Stamps.first("A?|1", "B?|2");
    String without = Stamps.next(first.lock(), "A?|1").lock();
    Stamps.Compared again = Stamps.next(without, "A?|1", "B?|2");
    assertThat(again.ids()).isEqualTo(first.ids());
    String[] line = fields(again.lock(), "B?");
    assertThat(line.length < 8 || line[7].isEmpty()).isTrue();
  }

  @Test
  void keepsTheAddressOfANoteThatAnotherWouldTake() {
    Stamps.Compared first = Stamps.first("What is dropout?|x");
    Stamps.Compared next = Stamps.next(first.lock(), "Define dropout.|y", "What is dropout?|x");
    assertThat(next.slugs().get(1)).isEqualTo("dropout");
    assertThat(next.slugs().get(0)).startsWith("dropout-");
  }
}
