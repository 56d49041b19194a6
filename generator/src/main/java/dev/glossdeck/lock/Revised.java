package dev.glossdeck.lock;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value together with its earlier values, newest first.
 *
 * @param now the present value
 * @param former earlier values, the latest first, each once and without what it is now
 */
record Revised(String now, List<String> former) {
  Revised {
    former = List.copyOf(former);
  }

  static Revised of(String now) {
    return new Revised(now, List.of());
  }

  /** A copy with a new value; the old one becomes a former value. */
  Revised become(String next) {
    return new Revised(
        next,
        Stream.concat(Stream.of(now), former.stream())
            .filter(each -> !each.equals(next))
            .distinct()
            .toList());
  }

  /** A copy with further former values. */
  Revised wasAlso(Revised other) {
    return new Revised(
        now,
        Stream.of(former.stream(), Stream.of(other.now), other.former.stream())
            .flatMap(each -> each)
            .filter(each -> !each.equals(now))
            .distinct()
            .toList());
  }

  /** The current value and all former ones. */
  Stream<String> all() {
    return Stream.concat(Stream.of(now), former.stream());
  }
}
