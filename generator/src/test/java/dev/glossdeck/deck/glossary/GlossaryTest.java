package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  @Test
  void givesEachNoteAHeadwordAndASlugOfItsOwn() {
    Deck deck =
        TestDecks.plain(
            "What is a kernel?|A matrix",
            "What is the purpose of a kernel?|To filter",
            "What is a kernel (OS)?|A program",
            "What is Über-fitting?|Too much",
            "؟|An answer",
            "What is con?|A device");
    Glossary glossary = Glossary.of(deck);
    assertThat(headwords(glossary))
        .containsExactly("Kernel", "Kernel: purpose", "Kernel (OS)", "Über-fitting", "؟", "Con");
    String id = deck.notes().get(4).id().value().substring(0, 4);
    String con = deck.notes().get(5).id().value().substring(0, 4);
    assertThat(slugs(glossary))
        .containsExactly("kernel", "kernel-purpose", "kernel-os", "über-fitting", id, "con-" + con);
  }

  @Test
  void cutsASlugAtSixtyCharactersAndTellsEqualOnesApart() {
    String start = "What is " + "a very long name ".repeat(5);
    Glossary glossary = Glossary.of(TestDecks.plain(start + "one?|1", start + "two?|2"));
    List<String> slugs = slugs(glossary);
    assertThat(slugs.get(0)).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    assertThat(slugs.get(1)).isEqualTo(slugs.get(0) + "-" + id(glossary, 1).substring(0, 4));
  }

  @Test
  void takesTheAuthorsIdAsSlugWhereItCanBeOne() {
    Deck deck = named(note("rnn", "What is it?"), note("Jt#!x", "What is this?"));
    assertThat(slugs(Glossary.of(deck))).containsExactly("rnn", "this");
  }

  @Test
  void resolvesReferencesByIdTermAndAliasInAnyCase() {
    Deck deck =
        named(
            note("a", "What is one?", naming("First term", List.of("FT"), List.of())),
            note("b", "What is two?", naming("", List.of(), List.of("first TERM", "ft", "A"))),
            note("c", "What is three?", naming("", List.of(), List.of("Two", "nothing"))));
    Glossary glossary = Glossary.of(deck);
    assertThat(glossary.entries().get(1).related()).containsExactly(new NoteId("a"));
    assertThat(glossary.entries().get(2).related()).containsExactly(new NoteId("b"));
    assertThat(glossary.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "d.txt:1:1: error: \"see\" names \"nothing\", which no card of this deck is called"
                + " (write the term, an alias or the id of a card) [unknown-reference]");
  }

  @Test
  void warnsOfATermThatAnotherCardHas() {
    Deck deck =
        named(
            note("a", "What is one?", naming("Term", List.of(), List.of())),
            note("b", "What is two?", naming("term", List.of(), List.of())));
    assertThat(headwords(Glossary.of(deck))).containsExactly("Term", "Two");
    assertThat(Glossary.of(deck).diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(DiagnosticCode.REPEATED_TERM);
  }

  @Test
  void tellsThousandsOfEqualQuestionsApart() {
    Deck deck =
        named(IntStream.range(0, 2000).mapToObj(i -> note("n" + i, "Why?")).toArray(Note[]::new));
    Glossary glossary = Glossary.of(deck);
    assertThat(headwords(glossary)).doesNotHaveDuplicates().contains("Why", "Why (2000)");
    assertThat(slugs(glossary)).doesNotHaveDuplicates();
  }

  private static Deck named(Note... notes) {
    Deck plain = TestDecks.plain("a|b");
    return new Deck(plain.info(), List.of(notes), plain.source());
  }

  @Test
  void derivesNamesAsIfTheOthersHadTheirs() {
    Deck deck = TestDecks.plain("What is a net (NN)?|1", "What is a net?|2", "What is a net?|3");
    List<Optional<String>> called =
        List.of(Optional.of("Own"), Optional.empty(), Optional.of("Net (2)"));
    assertThat(NoteNames.derived(deck, called))
        .containsExactly(
            new NoteNames("Net", List.of("NN"), List.of()),
            new NoteNames("Net", List.of(), List.of()),
            new NoteNames("What is a net", List.of(), List.of()));
  }

  @Test
  void knowsTheSlugsThatATopicMayHave() {
    String slug = "cells-" + Topic.distinction("Cells!").substring(0, 4);
    assertThat(Topic.isSlugOf("cells", "Cells!")).isTrue();
    assertThat(Topic.isSlugOf(slug, "Cells!")).isTrue();
    assertThat(Topic.isSlugOf(Topic.distinction("?").substring(0, 4), "?")).isTrue();
    assertThat(Topic.isSlugOf("cells-part", "Cells!")).isFalse();
    assertThat(Topic.isSlugOf("cells-", "Cells!")).isFalse();
    assertThat(Topic.isSlugOf("cell", "Cells!")).isFalse();
  }

  @Test
  void asksNothingWithoutAFront() {
    Note note = TestDecks.plain("What?|").notes().get(0);
    Note reversed =
        TestNotes.note(
            note.id(),
            note.question(),
            note.answer(),
            List.of(new Field("More", note.question())),
            note.topic(),
            note.tags(),
            note.naming(),
            NoteKind.REVERSED,
            note.deckName(),
            note.position());
    assertThat(reversed.cards()).hasSize(1);
  }

  @Test
  void takesTagsForTopicsWhereThereIsNoOther() {
    Deck deck =
        named(
            tagged("a", "cells::parts"),
            tagged("b", "marked", "plants"),
            tagged("c", "cells::parts", "plants"),
            tagged("d", "plants"),
            tagged("e"));
    assertThat(Glossary.of(deck).topics())
        .extracting(topic -> topic.slug() + " " + topic.entries().size())
        .containsExactly("cells-parts 2", "plants 2");
  }

  @Test
  void hasNoTopicsWhereFewNotesHaveATag() {
    Deck deck = named(tagged("a", "x"), tagged("b", "x"), tagged("c"), tagged("d"), tagged("e"));
    assertThat(Glossary.of(deck).topics()).isEmpty();
  }

  private static Note tagged(String id, String... tags) {
    Note plain = note(id, "What is " + id + "?");
    return TestNotes.note(
        plain.id(),
        plain.question(),
        plain.answer(),
        List.of(),
        Optional.empty(),
        List.of(tags),
        NamingHints.NONE,
        plain.position());
  }

  private static Note note(String id, String question) {
    return note(id, question, NamingHints.NONE);
  }

  private static Note note(String id, String question, NamingHints naming) {
    Note plain = TestDecks.plain(question + "|An answer").notes().get(0);
    return TestNotes.note(
        new NoteId(id),
        plain.question(),
        plain.answer(),
        List.of(),
        Optional.empty(),
        List.of(),
        naming,
        plain.position());
  }

  private static NamingHints naming(String term, List<String> aliases, List<String> see) {
    return new NamingHints(Optional.of(term).filter(t -> !t.isEmpty()), aliases, see);
  }

  private static List<String> headwords(Glossary glossary) {
    return glossary.entries().stream().map(GlossaryEntry::headword).toList();
  }

  private static List<String> slugs(Glossary glossary) {
    return glossary.entries().stream().map(GlossaryEntry::slug).toList();
  }

  private static String id(Glossary glossary, int index) {
    return glossary.entries().get(index).note().id().value();
  }
}
