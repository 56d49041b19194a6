package dev.glossdeck.export.pdf.object;

import java.util.ArrayList;
import java.util.List;

/** Objects that are compressed together (PDF 32000-1, 7.5.7). */
final class ObjectStream {
  private final List<Integer> numbers = new ArrayList<>();
  private final ByteText index = new ByteText(2048);
  private final ByteText objects = new ByteText(16384);

  /** Adds an object that is no stream. */
  void add(int number, Object object) {
    numbers.add(number);
    index.append(number).append(' ').append(objects.length()).append(' ');
    objects.append(object.toString()).append('\n');
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
    return new ByteText(index.length() + objects.length()).append(index).append(objects).deflated();
  }
}
