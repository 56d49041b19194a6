package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -7"})
  void countsFromOne(int line, int column) {
    assertThatThrownBy(() -> new SourcePosition("d.txt", line, column))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line and column are 1-based: " + line + ":" + column);
  }

  @Test
  void isWrittenAsCompilersDo() {
    assertThat(new SourcePosition("decks/a b.txt", 12, 3)).hasToString("decks/a b.txt:12:3");
    assertThat(SourcePosition.startOf("d.txt")).hasToString("d.txt:1:1");
  }

  @Test
  void movesRightOnItsLine() {
    assertThat(new SourcePosition("d.txt", 2, 3).plusColumns(4)).hasToString("d.txt:2:7");
    assertThat(new SourcePosition("d.txt", 2, 3).plusColumns(0)).hasToString("d.txt:2:3");
  }

  @Test
  void isOrderedByPathThenLineThenColumnAsNumbers() {
    SourcePosition first = new SourcePosition("a.txt", 100, 1);
    SourcePosition second = new SourcePosition("b.txt", 9, 20);
    SourcePosition third = new SourcePosition("b.txt", 10, 3);
    SourcePosition fourth = new SourcePosition("b.txt", 10, 12);
    assertThat(List.of(fourth, second, third, first).stream().sorted())
        .containsExactly(first, second, third, fourth);
  }
}
