package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decks whose sides have links within themselves, or languages of their own. */
final class RichDecks {
  private RichDecks() {}

  /**
   * A deck of two cards of one topic, with notes, definitions and what else links within a side.
   */
  static Deck rich() {
    Note water =
        Sites.note(
            "What is water[^1]?\n\n[^1]: In *pure* form.",
            """
            H~2~O[^a], see https://example.org/water or [there[^b]](https://example.org "A title").

            Ice
            : solid
            : cold[^a]

              - and hard

            - [x] wet

            [^a]: Two *atoms* of hydrogen.
            [^b]: A page.

                > with a quotation
            """
                .strip());
    Note fire = Sites.note("What is fire?", "Hot[^1].\n\n[^1]: 10^3^ degrees.");
    return Sites.deck(
        "rich",
        Sites.topic("Elements", water),
        Sites.topic("Elements", Sites.field(fire, "More", "x[^1]\n\n[^1]: y")));
  }

  /** A note of another kind. */
  static Note ofKind(NoteKind kind, Note note) {
    return new Note(
        note.id(),
        note.question(),
        note.answer(),
        note.fields(),
        note.topic(),
        note.tags(),
        note.naming(),
        kind,
        note.deckName(),
        note.languages(),
        note.position());
  }

  /** A deck in English with a reversed card of other languages, and one of its own. */
  static Deck vocabulary() {
    Note word =
        Sites.topic(
            "Animals",
            Sites.field(
                Sites.field(Sites.note("كلب", "le chien `x`"), "More", "Hund"), "Note", "A pet"));
    Note plain = Sites.topic("Animals", Sites.note("plain", "in English"));
    Deck deck = Sites.deck("vocabulary", word, plain);
    Note reversed =
        new Note(
            deck.notes().get(0).id(),
            word.question(),
            word.answer(),
            word.fields(),
            word.topic(),
            word.tags(),
            word.naming(),
            NoteKind.REVERSED,
            Optional.empty(),
            new SideLanguages(
                Optional.of(TextLanguage.of("ar")),
                Optional.of(TextLanguage.of("fr")),
                Map.of("More", TextLanguage.of("de"))),
            word.position());
    return new Deck(deck.info(), List.of(reversed, deck.notes().get(1)), deck.source());
  }
}
