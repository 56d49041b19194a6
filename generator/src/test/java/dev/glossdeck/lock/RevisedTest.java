package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisedTest {
  @Test
  void remembersWhatItWasNewestFirst() {
    Revised revised = Revised.of("a").become("b").become("c");
    assertThat(revised).isEqualTo(new Revised("c", List.of("b", "a")));
    assertThat(revised.all()).containsExactly("c", "b", "a");
  }

  @Test
  void staysWhatItIs() {
    assertThat(Revised.of("a").become("a")).isEqualTo(Revised.of("a"));
  }

  @Test
  void forgetsAFormerValueThatIsTheValueAgain() {
    assertThat(Revised.of("a").become("b").become("a")).isEqualTo(new Revised("a", List.of("b")));
  }

  @Test
  void takesTheValuesOfAnotherAlong() {
    Revised one = new Revised("a", List.of("b"));
    assertThat(one.wasAlso(new Revised("c", List.of("b", "a", "d"))))
        .isEqualTo(new Revised("a", List.of("b", "c", "d")));
  }
}
