package dev.glossdeck.publish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimestampsTest {
  private static final Instant TIME = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void prefersWhatTheUserSaidToTheEnvironment() {
    assertThat(Timestamps.of(Optional.of("2026-11-01T13:00:00+01:00"), Optional.of("1")))
        .contains(TIME);
    assertThat(Timestamps.of(Optional.empty(), Optional.of("1793534400"))).contains(TIME);
    assertThat(Timestamps.of(Optional.empty(), Optional.of(""))).isEmpty();
  }

  @Test
  void refusesWhatIsNoTime() {
    assertThatThrownBy(() -> Timestamps.of(Optional.of("today"), Optional.empty()))
        .hasMessage("the timestamp \"today\" is no time (write 2026-11-01T12:00:00Z)");
    assertThatThrownBy(() -> Timestamps.of(Optional.empty(), Optional.of("x")))
        .hasMessageStartingWith("SOURCE_DATE_EPOCH \"x\" is no time");
  }

  @Test
  void choosesWholeSecondsThatAZipFileKnows() {
    Optional<Instant> none = Optional.empty();
    assertThat(Timestamps.choose(none, Optional.of(TIME.plusMillis(999)))).isEqualTo(TIME);
    assertThat(Timestamps.choose(Optional.of(TIME), Optional.of(Instant.EPOCH))).isEqualTo(TIME);
    assertThat(Timestamps.choose(none, none)).isEqualTo("1980-01-01T00:00:00Z");
    assertThat(Timestamps.choose(Optional.of(Instant.EPOCH), none))
        .isEqualTo("1980-01-01T00:00:00Z");
  }
}
