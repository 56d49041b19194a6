package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.SpecExamples;
import dev.glossdeck.SpecExamples.Example;
import dev.glossdeck.lock.Stamps.Compared;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the lock's specification. */
class LockSpecTest {
  private static final String LOCK = "# glossdeck lock";

  static Stream<Example> stamped() throws IOException {
    return SpecExamples.of("locks.md").stream().filter(e -> !e.output().contains("error: "));
  }

  static Stream<Example> broken() throws IOException {
    return SpecExamples.of("locks.md").stream().filter(e -> e.output().contains("error: "));
  }

  /** The deck's states, stamped a day after the other. */
  @ParameterizedTest
  @MethodSource("stamped")
  void stampsAsSpecified(Example example) {
    assertThat(stamp(example.input())).isEqualTo(example.output());
  }

  @ParameterizedTest
  @MethodSource("stamped")
  void readsWhatItWrites(Example example) {
    String lock = stamp(example.input());
    assertThat(LockWriter.write(Stamps.lock(lock))).isEqualTo(lock);
    assertThat(LockWriter.write(Stamps.lock("\uFEFF" + lock.replace("\n", "\r\n"))))
        .isEqualTo(lock);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesAsSpecified(Example example) {
    assertThat(Stamps.problems(example.input()) + "\n").isEqualTo(example.output());
  }

  private static String stamp(String input) {
    List<String> states = List.of(input.split("(?m)^---$\n", -1));
    Instant time = Stamps.TIME;
    String lock = "";
    for (String state : states) {
      if (state.startsWith(LOCK)) {
        lock = state;
      } else {
        Compared compared = Stamps.compare(lock, time, state);
        lock = compared.lock();
      }
      time = time.plusSeconds(24 * 60 * 60);
    }
    return lock;
  }
}
