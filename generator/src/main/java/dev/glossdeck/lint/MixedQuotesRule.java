package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds decks with straight and curly quotation marks, or apostrophes, reported once at the first
 * place of the rarer kind. Behind a number a straight one is a unit, and in code it is none of
 * these.
 */
final class MixedQuotesRule implements LintRule {
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "quotation marks", Pattern.compile("(?<!\\d)\""), Pattern.compile("[\u201C-\u201F]")),
          new Kind("apostrophes", Pattern.compile("(?<!\\d)'"), Pattern.compile("[\u2018\u2019]")));

  private record Kind(String name, Pattern straight, Pattern curly) {}

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.MIXED_QUOTES;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    KINDS.forEach(kind -> check(kind, deck, found));
  }

  private void check(Kind kind, LintedDeck deck, Diagnostics found) {
    List<LintedNote> straight = new ArrayList<>();
    List<LintedNote> curly = new ArrayList<>();
    for (LintedNote note : deck.notes()) {
      addIf(kind.straight, note, straight);
      addIf(kind.curly, note, curly);
    }
    if (straight.isEmpty() || curly.isEmpty()) {
      return;
    }
    boolean isStraightRare = straight.size() <= curly.size();
    List<LintedNote> rare = isStraightRare ? straight : curly;
    found.warning(
        rare.get(0).position(),
        code(),
        kind.name
            + (isStraightRare
                ? words("straight here", rare.size(), "curly", curly.size())
                : words("curly here", rare.size(), "straight", straight.size())),
        "write all alike");
  }

  private static String words(String rareKind, int rare, String usualKind, int usual) {
    String more = rare == 1 ? "" : " (and in " + (rare - 1) + " more)";
    String cards = usual == 1 ? " card" : " cards";
    return " are " + rareKind + more + " and " + usualKind + " in " + usual + cards;
  }

  private static void addIf(Pattern pattern, LintedNote note, List<LintedNote> notes) {
    if (Stream.of(note.question(), note.answer())
        .anyMatch(side -> pattern.matcher(side.prose()).find())) {
      notes.add(note);
    }
  }
}
