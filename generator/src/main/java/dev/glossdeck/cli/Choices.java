package dev.glossdeck.cli;

import java.util.Iterator;
import java.util.List;

/** The values of options that have a few, for shells that complete them. */
abstract class Choices implements Iterable<String> {
  private final List<String> values;

  private Choices(String... values) {
    this.values = List.of(values);
  }

  @Override
  public final Iterator<String> iterator() {
    return values.iterator();
  }

  static final class Papers extends Choices {
    Papers() {
      super("a4", "letter");
    }
  }

  static final class Layouts extends Choices {
    Layouts() {
      super(
          "2x4",
          "2x5",
          "a6",
          "a7",
          "3x5",
          "4x6",
          "5x8",
          "business",
          "avery-5371",
          "avery-5388",
          "list",
          "fold");
    }
  }

  static final class Flips extends Choices {
    Flips() {
      super("long", "short", "none");
    }
  }

  static final class Orders extends Choices {
    Orders() {
      super("duplex", "fronts-backs");
    }
  }

  static final class Guides extends Choices {
    Guides() {
      super("lines", "marks", "none");
    }
  }

  static final class Texts extends Choices {
    Texts() {
      super("normal", "large");
    }
  }

  static final class Sorts extends Choices {
    Sorts() {
      super("deck", "topic", "shuffled");
    }
  }
}
