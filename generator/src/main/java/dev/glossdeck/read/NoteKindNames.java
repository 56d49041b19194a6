package dev.glossdeck.read;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What note types people mean by a name: ours, and those that every Anki has. */
public final class NoteKindNames {
  private static final String OPTIONAL = "basic (optional reversed card)";

  private NoteKindNames() {}

  /**
   * The kind that a name means.
   *
   * @param name in any case
   * @param reverse whether the note asks for a card the other way round, where its type leaves that
   *     to it
   * @return empty for another note type
   */
  public static Optional<NoteKind> of(String name, boolean reverse) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    if (folded.equals(OPTIONAL)) {
      return Optional.of(reverse ? NoteKind.REVERSED : NoteKind.BASIC);
    }
    return Arrays.stream(NoteKind.values())
        .filter(
            kind ->
                kind.name().equalsIgnoreCase(folded) || kind.stockName().equalsIgnoreCase(folded))
        .findFirst();
  }

  /**
   * The kind of a note that does not tell it.
   *
   * @param question a text with gaps is a cloze
   * @param reverse whether the note asks for a card the other way round
   * @return the kind
   */
  public static NoteKind of(MarkupText question, boolean reverse) {
    if (reverse) {
      return NoteKind.REVERSED;
    }
    return question.clozes().isEmpty() ? NoteKind.BASIC : NoteKind.CLOZE;
  }
}
