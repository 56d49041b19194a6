package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.markup.MarkupFormat;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedHeadersTest {
  private final Losses losses = new Losses("a .csv file");

  private static Deck deck(DeckInfo info, String text) {
    return WriterNotes.text(text).described(info);
  }

  private static DeckInfo info(String title) {
    return new DeckInfo("d", title, Optional.empty(), "en", false);
  }

  private String text(Deck deck) {
    return new DelimitedHeaders(deck, List.of(), losses)
        .text(
            "Comma",
            MarkupFormat.PLAIN,
            List.of(Column.named("Front", n -> ""), Column.named("Back", n -> "")),
            "");
  }

  @Test
  void beginWithTheSeparatorAndEndWithAnEmptyLine() {
    assertThat(text(deck(info("Deck d"), "a?|b\n")))
        .isEqualTo("#separator:Comma\n#html:false\n#deck:Deck d\n#id:d\n#heading:false\n\n");
    assertThat(losses.all()).isEmpty();
  }

  @Test
  void sayAllThatADeckSaysOfItself() {
    DeckInfo whole =
        new DeckInfo(
            "d",
            "Sets",
            Optional.of("All of them"),
            TextLanguage.of("he"),
            List.of("Science", "Maths"),
            true,
            Set.of("tag-case"),
            new DeckFacts(
                Optional.of("Ada"),
                Optional.of("CC BY 4.0"),
                Optional.of("Her notes"),
                Optional.of("2026"),
                Optional.of("#2f6f4f"),
                Optional.of(URI.create("https://example.org/notes/"))));
    assertThat(text(deck(whole, "a?|b\n")))
        .isEqualTo(
            """
            #separator:Comma
            #html:false
            #deck:Science::Maths::Sets
            #id:d
            #description:All of them
            #accent:#2f6f4f
            #author:Ada
            #date:2026
            #licence:CC BY 4.0
            #repository:https://example.org/notes/
            #source:Her notes
            #lang:he
            #layout:nested
            #lint:tag-case: off
            #heading:false

            """);
  }

  @Test
  void sayATitleThatHasTheMarkOfLevels() {
    assertThat(text(deck(info("std::vector"), "a?|b\n")))
        .contains("#deck:std::vector\n#title:std::vector\n");
  }

  @Test
  void numberColumnsThatAnkiKnowsByNumber() {
    String headers =
        new DelimitedHeaders(deck(info("D"), "a?|b\n"), List.of(), losses)
            .text(
                "Tab",
                MarkupFormat.HTML,
                List.of(
                    Column.named("Front", n -> ""),
                    Column.named("Back", n -> ""),
                    Column.of("tags", n -> ""),
                    Column.of("guid", n -> "")),
                "");
    assertThat(headers)
        .isEqualTo(
            "#separator:Tab\n#html:true\n#deck:D\n#id:d\n#tags column:3\n#guid column:4\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "basic, basic, ''",
    "cloze, cloze, #notetype:Cloze",
    "reversed, reversed, #notetype:Basic (and reversed card)",
    "typed, typed, #notetype:Basic (type in the answer)",
    "basic, reversed, ''"
  })
  void tellTheNoteTypeThatAllNotesHaveUnlessItIsUnderstood(String one, String other, String line) {
    Deck deck =
        deck(
            info("D"),
            "#columns:question|answer|kind\n{{c1::a}} b?|c|"
                + one
                + "\n{{c1::d}} e?|f|"
                + other
                + "\n");
    Deck basic =
        deck(info("D"), "#columns:question|answer|kind\na?|c|" + one + "\nd?|f|" + other + "\n");
    String headers = text(one.equals("cloze") ? deck : basic);
    assertThat(headers.lines().filter(text -> text.startsWith("#notetype")).toList())
        .isEqualTo(line.isEmpty() ? List.of() : List.of(line));
  }

  @Test
  void tellWhatALineCannotHold() {
    DeckInfo lines = new DeckInfo("d", "Two\nlines", Optional.of("a\nb"), "en", false);
    assertThat(text(deck(lines, "a?|b\n")))
        .contains("#deck:Two lines\n")
        .contains("#description:a b\n");
    assertThat(WriterNotes.problems(losses))
        .containsExactlyInAnyOrder(
            "a .csv file cannot hold the line ends of the deck's title",
            "a .csv file cannot hold the line ends of the deck's description");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shell, pipes;", "Ann,", "Pipes |", "C++ std::vector", "a::b::c"})
  void areReadAsTheyWereSaid(String words) {
    DeckFacts facts =
        new DeckFacts(
            Optional.of(words),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DeckInfo info =
        new DeckInfo(
                "d", words, Optional.of(words), TextLanguage.of("en"), List.of("A", "B"), false)
            .with(facts);
    assertThat(WriterNotes.text(text(deck(info, "a?|b\n")) + "a?,b\n").info()).isEqualTo(info);
    assertThat(losses.all()).isEmpty();
  }
}
