package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  private static Columns of(List<String> names, TableShape shape) {
    return Columns.of(names, Collections.nCopies(names.size(), Optional.empty()), shape);
  }

  /** Names between bars, each column of which holds something. */
  private static Columns named(String names) {
    List<String> list = Arrays.asList(names.split("\\|", -1));
    String record = String.join("|", Collections.nCopies(list.size(), "x"));
    return of(list, Tables.shape(names, record, record));
  }

  private static String roles(Columns columns) {
    return String.join(" ", columns.roles().stream().map(ColumnRole::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Front|Back, QUESTION ANSWER",
    "Back|Front, ANSWER QUESTION",
    "Back|Tags|Front, ANSWER TAGS QUESTION",
    "id|Example|Question|Answer, ID FIELD QUESTION ANSWER",
    "Front|Back|Word, QUESTION ANSWER FIELD",
    "Term|Definition|Topic|Aliases|See, QUESTION ANSWER TOPIC ALIASES SEE"
  })
  void goesByTheNames(String names, String roles) {
    assertThat(roles(named(names))).isEqualTo(roles);
    assertThat(named(names).chosen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Level|English|German, FIELD QUESTION ANSWER",
    "Level|Hanzi|Pinyin, FIELD QUESTION ANSWER",
    "Country|Capital, QUESTION ANSWER",
    "Nr|Front|Sense, FIELD QUESTION ANSWER",
    "Example|Level|Back, QUESTION FIELD ANSWER",
    "tags|Level|Page, TAGS QUESTION ANSWER"
  })
  void choosesAmongColumnsWhoseNamesDoNotTell(String names, String roles) {
    assertThat(roles(named(names))).isEqualTo(roles);
    assertThat(named(names).chosen()).isPresent();
  }

  @Test
  void saysWhatWasChosen() {
    assertThat(named("Level|English|German|Note").chosen())
        .contains(
            "\"English\" is taken for the question and \"German\" for the answer; further fields"
                + " are \"Level\", \"Note\"");
    assertThat(named("Country|Capital").chosen())
        .contains("\"Country\" is taken for the question and \"Capital\" for the answer");
  }

  @Test
  void saysNothingOfTwoColumnsWithoutNames() {
    Columns columns = of(List.of("", ""), Tables.shape("a|b", "c|d"));
    assertThat(roles(columns)).isEqualTo("QUESTION ANSWER");
    assertThat(columns.names()).containsExactly("Column 1", "Column 2");
    assertThat(columns.chosen()).isEmpty();
  }

  @Test
  void saysWhichOfThreeColumnsWithoutNamesWereChosen() {
    Columns columns = of(List.of("", "", ""), Tables.shape("a|b|c", "d|e|f"));
    assertThat(roles(columns)).isEqualTo("QUESTION ANSWER FIELD");
    assertThat(columns.chosen())
        .contains(
            "\"Column 1\" is taken for the question and \"Column 2\" for the answer; further"
                + " fields are \"Column 3\"");
  }

  @Test
  void asksNothingThatIsEmptyInNearlyAllRecords() {
    Columns columns =
        of(List.of("Hint", "Country", "Capital"), Tables.shape("|", "|a|b", "|c|d", "|e|f"));
    assertThat(roles(columns)).isEqualTo("FIELD QUESTION ANSWER");
  }

  @Test
  void asksGapsFirst() {
    Columns columns =
        of(
            List.of("Hint", "Sentence"),
            Tables.shape("Hint|Sentence", "a|It {{c1::is}}", "b|It {{c1::was}}"));
    assertThat(roles(columns)).isEqualTo("ANSWER QUESTION");
  }

  @Test
  void letsAHeaderGoBeforeTheName() {
    Columns columns =
        Columns.of(
            List.of("Front", "Back", "Notes"),
            List.of(Optional.of(ColumnRole.ID), Optional.empty(), Optional.empty()),
            Tables.shape("x|y|z", "x|y|z"));
    assertThat(roles(columns)).isEqualTo("ID ANSWER QUESTION");
  }

  @Test
  void givesARoleToTheFirstOfTwoColumnsThatClaimIt() {
    Columns columns = named("Front|Word|Back|Meaning");
    assertThat(roles(columns)).isEqualTo("QUESTION FIELD ANSWER FIELD");
    assertThat(columns.names()).containsExactly("Front", "Word", "Back", "Meaning");
  }

  @Test
  void hasNoAnswerInASingleColumn() {
    Columns columns = of(List.of(""), Tables.shape("a", "b"));
    assertThat(roles(columns)).isEqualTo("QUESTION");
    assertThat(columns.indexOf(ColumnRole.ANSWER)).isEqualTo(-1);
    assertThat(columns.chosen()).isEmpty();
  }

  @Test
  void foldsWhiteSpaceInNames() {
    assertThat(named("Front|Back|My\u00A0  own").names())
        .containsExactly("Front", "Back", "My own");
  }
}
