package dev.glossdeck.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Collects diagnostics of which a deck may have thousands of a kind, and reports each kind once,
 * where it first stands, with the number of the others. Not safe for several threads.
 */
public final class GroupedDiagnostics {
  private final Map<Kind, Group> groups = new LinkedHashMap<>();
  private final IntFunction<String> others;

  /** A group of equal diagnostics, reported once. */
  private record Kind(Severity severity, DiagnosticCode code, String problem) {}

  /** The first position of a kind of problem, and the number of others. */
  private static final class Group {
    private final Diagnostic first;
    private SourcePosition last;
    private int others;

    Group(Diagnostic first) {
      this.first = first;
      this.last = first.position();
    }

    /** The same place twice is one. */
    void again(SourcePosition place) {
      others += place.equals(last) ? 0 : 1;
      last = place;
    }

    Diagnostic told(IntFunction<String> words) {
      String more = others == 0 ? "" : " (here and " + words.apply(others) + ")";
      return new Diagnostic(
          first.severity(), first.position(), first.code(), first.problem() + more, first.remedy());
    }
  }

  /** Starts empty. */
  public GroupedDiagnostics() {
    this(others -> others == 1 ? "once more" : others + " times more");
  }

  /**
   * Starts empty, for what is counted in other words.
   *
   * @param others says the number of the places that are not told, 1 or more, such as {@code in 2
   *     more notes}
   */
  public GroupedDiagnostics(IntFunction<String> others) {
    this.others = others;
  }

  /**
   * Adds one.
   *
   * @param diagnostic a problem; of the same severity, code and problem only the first is told
   */
  public void add(Diagnostic diagnostic) {
    Kind kind = new Kind(diagnostic.severity(), diagnostic.code(), diagnostic.problem());
    Group group = groups.get(kind);
    if (group == null) {
      groups.put(kind, new Group(diagnostic));
    } else {
      group.again(diagnostic.position());
    }
  }

  /**
   * Reports the groups.
   *
   * @param diagnostics takes one diagnostic a kind, in the order of their first places
   */
  public void tell(Diagnostics diagnostics) {
    groups.values().forEach(group -> diagnostics.add(group.told(others)));
  }
}
