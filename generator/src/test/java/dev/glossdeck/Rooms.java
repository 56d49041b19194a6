package dev.glossdeck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rooms of a package, its direct subpackages with all below, and which may use which. */
final class Rooms {
  private final String base;
  private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

  private Rooms(String base) {
    this.base = base;
  }

  static Rooms of(String base) {
    return new Rooms(base);
  }

  /**
   * Adds a room.
   *
   * @param name of the subpackage; empty for the classes of the package itself
   * @param used the rooms of the same package that it may use, which must have been added before,
   *     so that no cycle can be written down
   */
  Rooms room(String name, String... used) {
    for (String other : used) {
      if (!mayUse.containsKey(other)) {
        throw new IllegalArgumentException(name + " uses " + other + ", which is not below it");
      }
    }
    mayUse.put(name, Set.of(used));
    return this;
  }

  ArchRule rule() {
    return classes().that().resideInAPackage(base + "..").should(keepToTheirRooms());
  }

  private ArchCondition<JavaClass> keepToTheirRooms() {
    return new ArchCondition<>("use only the rooms that the table allows") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String room = roomOf(item);
        if (!mayUse.containsKey(room)) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no room"));
          return;
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (isWithin(target) && !isAllowed(room, roomOf(target))) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  private boolean isAllowed(String from, String to) {
    return from.equals(to) || mayUse.get(from).contains(to);
  }

  private boolean isWithin(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(base) || name.startsWith(base + ".");
  }

  private String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(base)) {
      return "";
    }
    String rest = name.substring(base.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
