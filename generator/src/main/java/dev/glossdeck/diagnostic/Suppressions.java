package dev.glossdeck.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warnings and notes that are switched off. Errors are never suppressed.
 *
 * @param everywhere codes that are switched off for all decks
 * @param within codes that a deck switches off, by the path of its file
 */
public record Suppressions(Set<String> everywhere, Map<String, Set<String>> within) {
  /** Nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(Set.of(), Map.of());

  /** Copies the collections. */
  public Suppressions {
    everywhere = Set.copyOf(everywhere);
    within = Map.copyOf(within);
  }

  /**
   * These suppressions and those of one more deck.
   *
   * @param path of the deck's file, as in its diagnostics
   * @param codes that the deck switches off
   * @return these and those
   */
  public Suppressions with(String path, Set<String> codes) {
    Map<String, Set<String>> all = new HashMap<>(within);
    all.put(path, Set.copyOf(codes));
    return new Suppressions(everywhere, all);
  }

  /**
   * Leaves out what is switched off.
   *
   * @param diagnostics any
   * @return the others, in the same order
   */
  public List<Diagnostic> withoutSuppressed(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(this::isKept).toList();
  }

  private boolean isKept(Diagnostic diagnostic) {
    Set<String> ofDeck = within.getOrDefault(diagnostic.position().path(), Set.of());
    String code = diagnostic.code().id();
    boolean isOff = everywhere.contains(code) || ofDeck.contains(code);
    return diagnostic.isError() || !isOff;
  }
}
