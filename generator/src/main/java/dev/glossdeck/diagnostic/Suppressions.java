package dev.glossdeck.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which warnings and notes nobody wants to hear. Errors are always heard.
 *
 * @param everywhere codes that are switched off for all decks
 * @param within codes that a deck switches off, by the path of its file
 */
public record Suppressions(Set<String> everywhere, Map<String, Set<String>> within) {
  /** All are heard. */
  public static final Suppressions NONE = new Suppressions(Set.of(), Map.of());

  /** Copies the collections. */
  public Suppressions {
    everywhere = Set.copyOf(everywhere);
    within = Map.copyOf(within);
  }

  /**
   * The switches with those of one more deck.
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
    return diagnostics.stream().filter(this::isHeard).toList();
  }

  private boolean isHeard(Diagnostic diagnostic) {
    Set<String> ofDeck = within.getOrDefault(diagnostic.position().path(), Set.of());
    boolean isOff = everywhere.contains(diagnostic.code()) || ofDeck.contains(diagnostic.code());
    return diagnostic.isError() || !isOff;
  }
}
