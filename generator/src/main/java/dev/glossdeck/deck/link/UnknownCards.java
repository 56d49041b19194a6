package dev.glossdeck.deck.link;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.MarkupText;
import java.util.List;

/** Finds links by name, {@code [[name]]}, that lead to no card of the deck. */
public final class UnknownCards {
  private UnknownCards() {}

  /**
   * Looks through all decks; only those with such links need a glossary for this.
   *
   * @param library the decks of a build
   * @return a warning for each name and note, sorted by place
   */
  public static List<Diagnostic> of(Library library) {
    Diagnostics diagnostics = new Diagnostics();
    for (Deck deck : library.decks()) {
      if (deck.notes().stream().flatMap(Note::sides).anyMatch(MarkupText::mayLinkToCards)) {
        check(library.glossaryOf(deck), Words.of(deck.info().language()), diagnostics);
      }
    }
    return diagnostics.sorted();
  }

  private static void check(Glossary glossary, Words words, Diagnostics diagnostics) {
    CardNames names = CardNames.of(glossary.entries(), words);
    for (GlossaryEntry entry : glossary.entries()) {
      Note note = entry.note();
      note.sides()
          .filter(MarkupText::mayLinkToCards)
          .flatMap(side -> side.references().cards().stream())
          .distinct()
          .filter(name -> names.target(name).isEmpty())
          .forEach(name -> warn(note, name, diagnostics));
    }
  }

  private static void warn(Note note, String name, Diagnostics diagnostics) {
    diagnostics.warning(
        note.position(),
        DiagnosticCode.OBSIDIAN,
        "[[" + name + "]] names no card of this deck, so its words stand there without a link",
        "write the headword or an alias of a card, or a backslash before the brackets");
  }
}
