package dev.glossdeck.publish.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The time that outputs carry, in whole seconds. A ZIP archive knows the years 1980 to 2107 (PKWARE
 * APPNOTE, 4.4.6), so that an earlier or later time becomes the nearest of these.
 */
public final class Timestamps {
  private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2107-12-31T23:59:59Z");

  private Timestamps() {}

  /**
   * Chooses between what the user said and the environment.
   *
   * @param given a time in ISO 8601 with a zone, or seconds since 1970
   * @param epoch the variable SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970
   * @return the time in whole seconds; empty if neither says
   * @throws IllegalArgumentException if what is said is no time
   */
  public static Optional<Instant> of(Optional<String> given, Optional<String> epoch) {
    if (given.isPresent()) {
      return Optional.of(parse(given.get(), "the timestamp"));
    }
    return epoch.filter(value -> !value.isBlank()).map(value -> parse(value, "SOURCE_DATE_EPOCH"));
  }

  /** The timestamp given, else the newest file's; in whole seconds and within the span. */
  public static Instant choose(Optional<Instant> said, Optional<Instant> newest) {
    Instant time = said.or(() -> newest).orElse(EARLIEST);
    Instant early = time.isBefore(EARLIEST) ? EARLIEST : time;
    return Instant.ofEpochSecond((early.isAfter(LATEST) ? LATEST : early).getEpochSecond());
  }

  private static Instant parse(String value, String name) {
    try {
      return value.matches("\\d{1,12}")
          ? Instant.ofEpochSecond(Long.parseLong(value))
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + " \"" + value + "\" is no time (write 2026-11-01T12:00:00Z)", e);
    }
  }
}
