package dev.glossdeck.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.markup.MarkupFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnPlanTest {
  private final Losses losses = new Losses("a .csv file");

  private List<Column> columns(Deck deck, boolean withIds) {
    return new ColumnPlan(deck, new Sides(MarkupFormat.PLAIN), losses).columns(withIds);
  }

  private String names(Deck deck, boolean withIds) {
    return String.join(" ", columns(deck, withIds).stream().map(Column::name).toList());
  }

  private String record(Deck deck) {
    return String.join(
        "|",
        columns(deck, false).stream()
            .map(column -> column.cell().apply(deck.notes().get(0)))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "question|answer > Front Back",
        "question|answer|tags > Front Back tags",
        "question|answer|headword > Front Back Headword",
        "question|answer|aliases|see > Front Back Aliases See",
        "question|answer|topic > Front Back Topic",
        "question|answer|Example > Front Back Example",
        "question|answer|id > Front Back guid",
        "question|answer|deck|tags > Front Back deck tags",
        "tags|answer|Hint|question > Front Back Hint tags"
      })
  void hasTheColumnsThatADeckNeeds(String columns, String names) {
    int count = columns.split("\\|").length;
    String record = String.join("|", java.util.Collections.nCopies(count, "x"));
    Deck deck = WriterNotes.text("#title:T\n#columns:" + columns + "\n" + record + "\n");
    assertThat(names(deck, false)).isEqualTo(names);
  }

  @Test
  void hasIdsIfAskedForOrNeeded() {
    Deck derived = WriterNotes.text("a?|b\n");
    assertThat(names(derived, false)).isEqualTo("Front Back");
    assertThat(names(derived, true)).isEqualTo("Front Back guid");
    Deck repeated = WriterNotes.text("a?|b\na?|c\n");
    assertThat(names(repeated, false)).isEqualTo("Front Back guid");
  }

  @Test
  void hasNoteTypesIfTheyDiffer() {
    assertThat(
            names(
                WriterNotes.text("#columns:question|answer|kind\na?|b|basic\nc?|d|typed\n"), false))
        .isEqualTo("Front Back notetype");
    assertThat(
            names(
                WriterNotes.text("#columns:question|answer|kind\na?|b|typed\nc?|d|typed\n"), false))
        .isEqualTo("Front Back");
  }

  @Test
  void joinsListsAndTags() {
    assertThat(record(WriterNotes.text("#columns:question|answer|aliases|tags\na?|b|x,y|s t\n")))
        .isEqualTo("a?|b|x, y|s t");
  }

  @Test
  void leavesOutATopicThatTheDeckTells() {
    assertThat(
            names(WriterNotes.text("#title:T\n#columns:question|answer|deck\na?|b|X::Y\n"), false))
        .isEqualTo("Front Back deck");
  }

  @Test
  void givesAFieldItsColumnAndAColumnOfItsRoleBefore() {
    Deck deck = WriterNotes.markdown("## a?\nb\n\n#### Topic {.field}\nc\n");
    assertThat(names(deck, false)).isEqualTo("Front Back Topic Topic");
    assertThat(record(deck)).isEqualTo("a?|b||c");
  }

  @Test
  void tellsWhatALineOfFieldsCannotHold() {
    Deck deck =
        WriterNotes.markdown(
            "## a? {term=\"T\" tags=\"two words\"}\nb\n\n#### X {.field}\nc\n\n#### X {.field}\nd\n");
    assertThat(record(deck)).isEqualTo("a?|b|T|c|two_words");
    assertThat(WriterNotes.problems(losses))
        .containsExactlyInAnyOrder(
            "a .csv file cannot hold two fields with the name \"X\"",
            "a .csv file cannot hold the spaces of the tag \"two words\"");
  }
}
