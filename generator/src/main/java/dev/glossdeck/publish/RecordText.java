package dev.glossdeck.publish;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options as text, equal for equal ones in every JVM. {@code Record.toString} would do but for the
 * elements of sets, whose order varies, and the time that the JVM takes to link it, a millisecond
 * or two for each kind of record.
 */
final class RecordText {
  private RecordText() {}

  /**
   * Tells a value.
   *
   * @param value a record, or a set, another collection or an optional value; a function, which has
   *     no text, since the other parts of its record name it; anything else has a text of its own
   */
  static String of(Object value) {
    if (value instanceof Record record) {
      return accessors(record.getClass()).stream()
          .map(part -> part.getName() + "=" + of(read(part, record)))
          .collect(Collectors.joining(", ", "(", ")"));
    } else if (value instanceof Collection<?> some) {
      Stream<String> texts = some.stream().map(RecordText::of);
      return (value instanceof Set ? texts.sorted() : texts).toList().toString();
    } else if (value instanceof Optional<?> one) {
      return one.map(RecordText::of).orElse("none");
    }
    return value.getClass().isHidden() ? "" : value.toString();
  }

  /** What reads the components of a record, which may be private, in their order. */
  static List<Method> accessors(Class<?> type) {
    List<Method> accessors =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    accessors.forEach(accessor -> accessor.setAccessible(true));
    return accessors;
  }

  /** The value of a component. */
  static Object read(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component of a record cannot be read", e);
    }
  }
}
