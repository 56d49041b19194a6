package dev.glossdeck.lock;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something of a note that may change while the note stays the same.
 *
 * @param now what it is
 * @param former what it was, the latest first, each once and without what it is now
 */
record Revised(String now, List<String> former) {
  Revised {
    former = List.copyOf(former);
  }

  static Revised of(String now) {
    return new Revised(now, List.of());
  }

  /** The same when it has changed. */
  Revised become(String next) {
    return new Revised(
        next,
        Stream.concat(Stream.of(now), former.stream())
            .filter(each -> !each.equals(next))
            .distinct()
            .toList());
  }

  /** The same with more that it was. */
  Revised wasAlso(Revised other) {
    return new Revised(
        now,
        Stream.of(former.stream(), Stream.of(other.now), other.former.stream())
            .flatMap(each -> each)
            .filter(each -> !each.equals(now))
            .distinct()
            .toList());
  }

  /** What it is and all that it was. */
  Stream<String> all() {
    return Stream.concat(Stream.of(now), former.stream());
  }
}
