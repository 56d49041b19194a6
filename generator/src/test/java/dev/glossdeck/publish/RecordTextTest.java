package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordTextTest {
  private record Outer(String name, Optional<Inner> inner, Set<String> tags) {}

  private record Inner(int number, List<Boolean> switches) {}

  @Test
  void tellsAllThatRecordsHold() {
    Outer one = new Outer("a", Optional.of(new Inner(3, List.of(true, false))), Set.of("x"));

    assertThat(RecordText.of(one))
        .isEqualTo("(name=a, inner=(number=3, switches=[true, false]), tags=[x])");
    assertThat(RecordText.of(new Outer("", Optional.empty(), Set.of())))
        .isEqualTo("(name=, inner=none, tags=[])");
  }

  @Test
  void isTheSameForSetsInAnotherOrder() {
    Set<String> there = new LinkedHashSet<>(List.of("a", "b"));
    Set<String> back = new LinkedHashSet<>(List.of("b", "a"));

    assertThat(RecordText.of(new Outer("", Optional.empty(), back)))
        .isEqualTo(RecordText.of(new Outer("", Optional.empty(), there)));
  }

  /** A text such as {@code SheetLayout$$Lambda/0x7f@4923ab24} is another one in each JVM. */
  @Test
  void holdsNothingThatOnlyThisJvmKnows() {
    assertThat(RecordText.of(OutputOptions.USUAL))
        .contains("name=2x4")
        .doesNotContain("$$")
        .doesNotContainPattern("@[0-9a-f]{4,}");
  }
}
