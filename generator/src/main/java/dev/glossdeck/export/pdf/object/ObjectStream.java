package dev.glossdeck.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Objects that are compressed together (PDF 32000-1, 7.5.7). */
final class ObjectStream {
  private final List<Integer> numbers = new ArrayList<>();
  private final StringBuilder index = new StringBuilder();
  private final StringBuilder objects = new StringBuilder();

  /** Adds an object that is no stream. */
  void add(int number, Object object) {
    numbers.add(number);
    index.append(number).append(' ').append(objects.length()).append(' ');
    objects.append(object).append('\n');
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of the objects in order. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }

  DictionaryText dictionary() {
    return new DictionaryText()
        .name("Type", "ObjStm")
        .number("N", numbers.size())
        .number("First", index.length());
  }

  byte[] deflated() {
    return Deflated.of((index.toString() + objects).getBytes(StandardCharsets.US_ASCII));
  }
}
