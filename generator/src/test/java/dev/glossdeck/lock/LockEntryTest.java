package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockEntryTest {
  private static final ContentHash HASH =
      ContentHash.parse("0123456789abcdef-fedcba9876543210").orElseThrow();

  private static LockEntry entry(int second, String question) {
    return new LockEntry(
        new NoteId("x"),
        Revised.of("a"),
        Instant.ofEpochSecond(second),
        HASH,
        Revised.of(question),
        Optional.empty(),
        new LockEntry.Trace(Optional.empty(), List.of()));
  }

  @Test
  void isTheSuccessorOfAllThatItTookThePlaceOf() {
    LockEntry first = entry(1, "A?");
    LockEntry second = entry(2, "B?").insteadOf(first);
    LockEntry third = entry(3, "C?").insteadOf(second);
    assertThat(third.isSuccessorOf(second)).isTrue();
    assertThat(third.isSuccessorOf(first)).isTrue();
    assertThat(first.isSuccessorOf(third)).isFalse();
    assertThat(third.isSuccessorOf(third)).isFalse();
    assertThat(third.trace().versions())
        .containsExactly(LockLine.mark(first), LockLine.mark(second));
  }

  @Test
  void saysTheSameAtAnotherTime() {
    assertThat(entry(1, "A?").saysTheSame(entry(2, "A?"))).isTrue();
    assertThat(entry(1, "A?").saysTheSame(entry(1, "B?"))).isFalse();
    assertThat(entry(1, "A?").saysTheSame(entry(1, "A?").placed(Optional.of(new NoteId("w")))))
        .isTrue();
  }

  @Test
  void saysSomethingElseOfARetiredNote() {
    LockEntry live = entry(1, "A?");
    LockEntry retired =
        new LockEntry(
            live.id(),
            live.slug(),
            live.changed(),
            live.hash(),
            live.question(),
            Optional.of(Instant.ofEpochSecond(5)),
            live.trace());
    assertThat(live.isLive()).isTrue();
    assertThat(retired.isLive()).isFalse();
    assertThat(live.saysTheSame(retired)).isFalse();
  }
}
