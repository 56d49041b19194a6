package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {
  private final Set<NoteId> taken = new HashSet<>();

  private NoteId next(DerivedIds ids, String question, String answer) {
    NoteId id = ids.next(question, answer, taken::contains);
    assertThat(taken.add(id)).isTrue();
    return id;
  }

  @Test
  void areThoseOfTheQuestions() {
    DerivedIds ids = new DerivedIds("d");
    assertThat(next(ids, "Café?", "x")).hasToString("w36ss1j585zz3sz0");
    assertThat(next(ids, "ما هي الشبكة؟", "x")).hasToString("hkjvve3c086wp80q");
  }

  @Test
  void countTheAnswerWhereTheQuestionIsTaken() {
    DerivedIds ids = new DerivedIds("d");
    next(ids, "Café?", "x");
    assertThat(next(ids, "Café?", "y")).isEqualTo(NoteId.deriveRepeated("d", "Café?", "y"));
    assertThat(next(ids, "Café?", "z")).isEqualTo(NoteId.deriveRepeated("d", "Café?", "z"));
  }

  @Test
  void countCopiesFromTheThirdOn() {
    DerivedIds ids = new DerivedIds("d");
    next(ids, "q", "a");
    assertThat(next(ids, "q", "a")).isEqualTo(NoteId.deriveRepeated("d", "q", "a"));
    assertThat(next(ids, "q", "a")).isEqualTo(NoteId.deriveRepeated("d", "q", "a\u001F3"));
    assertThat(next(ids, "q", "a")).isEqualTo(NoteId.deriveRepeated("d", "q", "a\u001F4"));
  }

  @Test
  void passOverIdsThatOthersHave() {
    taken.add(NoteId.derive("d", "q"));
    taken.add(NoteId.deriveRepeated("d", "q", "a"));
    assertThat(next(new DerivedIds("d"), "q", "a"))
        .isEqualTo(NoteId.deriveRepeated("d", "q", "a\u001F3"));
  }

  @Test
  void tellThousandsOfCopiesApartInTime() {
    DerivedIds ids = new DerivedIds("d");
    for (int i = 0; i < 20_000; i++) {
      next(ids, "q", "a");
    }
    assertThat(taken).hasSize(20_000);
  }
}
