package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TableShapeTest {
  @Test
  void isAsWideAsMostRecords() {
    assertThat(Tables.shape("a|b", "c|d", "e|f|g").width()).isEqualTo(2);
    assertThat(Tables.shape("a|b|c", "d|e", "f|g|h").width()).isEqualTo(3);
  }

  @Test
  void isTheWiderOfTwoThatAreAsFrequent() {
    assertThat(Tables.shape("a|b", "c|d|e").width()).isEqualTo(3);
  }

  @Test
  void isOneWideOnlyIfNoRecordIsWider() {
    assertThat(Tables.shape("a", "b", "c").width()).isEqualTo(1);
    assertThat(Tables.shape("a", "b", "c", "d|e").width()).isEqualTo(2);
    assertThat(new TableShape().width()).isEqualTo(1);
  }

  @Test
  void knowsTheWidestRecord() {
    assertThat(Tables.shape("a|b", "a|b|c|d").widest()).isEqualTo(4);
    assertThat(new TableShape().widest()).isEqualTo(1);
  }

  @Test
  void hasAHeadingIfTheFirstRecordLooksSoAndTheSecondDoesNot() {
    assertThat(Tables.shape("Front|Back", "a card|its answer").hasHeading()).isTrue();
    assertThat(Tables.shape("Front|Back").hasHeading()).isTrue();
    assertThat(Tables.shape("English|German", "French|Italian").hasHeading()).isFalse();
    assertThat(Tables.shape("a card|its answer", "Front|Back").hasHeading()).isFalse();
    assertThat(new TableShape().hasHeading()).isFalse();
  }

  @Test
  void takesAColumnForEmptyThatFewerThanOneOfTwentyRecordsFills() {
    TableShape shape = new TableShape();
    String records = "h|h\n" + String.join("\n", Collections.nCopies(38, "a|")) + "\na|x";
    Tables.rows(records, "|").forEach(shape::add);
    assertThat(shape.isEmpty(1)).isTrue();
    assertThat(shape.isEmpty(0)).isFalse();
    Tables.rows("a|y", "|").forEach(shape::add);
    assertThat(shape.isEmpty(1)).isTrue();
    Tables.rows("a|z", "|").forEach(shape::add);
    assertThat(shape.isEmpty(1)).isFalse();
  }

  @Test
  void takesNoColumnForEmptyByOneRecordAlone() {
    assertThat(Tables.shape("a|").isEmpty(1)).isFalse();
    assertThat(Tables.shape("a|", "b|").isEmpty(5)).isFalse();
  }

  @Test
  void findsGapsWhereMostRecordsHaveThem() {
    TableShape shape = Tables.shape("h|h", "{{c1::a}}|b", "{{c1::c}}|{{c1::x}}");
    assertThat(shape.hasGaps(0)).isTrue();
    assertThat(shape.hasGaps(1)).isFalse();
    assertThat(shape.hasGaps(7)).isFalse();
  }
}
