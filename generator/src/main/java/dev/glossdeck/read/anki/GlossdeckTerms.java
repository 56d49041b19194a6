package dev.glossdeck.read.anki;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.glossary.NoteNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of our own note type for the glossary; each is empty if the note leaves it out.
 *
 * @param headword the term of the note
 * @param aliases its other names, separated by commas
 * @param see the headwords of notes that it refers to, separated by commas
 * @param language a BCP 47 tag
 */
record GlossdeckTerms(String headword, String aliases, String see, String language) {

  /** The term of the note. */
  Optional<String> term() {
    return Optional.of(headword).filter(word -> !word.isEmpty());
  }

  /** Its other names. */
  List<String> aliasList() {
    return parts(aliases);
  }

  /** The references, parted at commas. */
  List<String> seeList() {
    return parts(see);
  }

  /**
   * The hints that the author must have written, since they differ from the derived names.
   *
   * @param derived the names that would be
   * @param references the ids that the note refers to
   */
  NamingHints naming(NoteNames derived, List<String> references) {
    Optional<String> term =
        term().filter(word -> !unnumbered(word).equals(unnumbered(derived.headword())));
    return new NamingHints(
        term, term.isPresent() ? aliasList() : added(derived.aliases()), references);
  }

  private List<String> added(List<String> derived) {
    // A derived alias may hold a comma itself.
    List<String> added =
        new ArrayList<>(String.join(", ", derived).equals(aliases) ? List.of() : aliasList());
    added.removeAll(derived);
    return added;
  }

  /**
   * The headword without its number, which distinguishes equal headwords and depends on their
   * neighbours.
   */
  private static String unnumbered(String headword) {
    return headword.endsWith(")") ? headword.replaceFirst(" \\(\\d+\\)$", "") : headword;
  }

  private static List<String> parts(String list) {
    if (list.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
