package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UAX #9, L2, on runs that are told apart by their widths. */
class VisualOrderTest {

  @Test
  void leavesALineWithoutTextFromRightToLeftAsItIs() {
    List<InlineBox> boxes = List.of(Runs.run(1), Runs.run(2), Runs.picture(3, 1, 0));

    assertThat(VisualOrder.of(boxes, false)).isSameAs(boxes);
  }

  @ParameterizedTest
  @CsvSource({
    // Levels in reading order, and which of the runs stands where from left to right.
    "false, 0 1 1 0, 1 3 2 4",
    "false, 0 1 2 1 0, 1 4 3 2 5",
    "false, 1 1 1, 3 2 1",
    "false, 0 2 1 2, 1 4 3 2",
    "true, 1 1 1, 3 2 1",
    "true, 1 2 2 1, 4 2 3 1",
    "true, 2 2, 1 2",
    "true, 2 1 2, 3 2 1",
    "true, 1 2 3 3 2 1, 6 2 4 3 5 1"
  })
  void turnsRunsRound(boolean rightToLeft, String levels, String order) {
    List<InlineBox> boxes = new ArrayList<>();
    for (String level : levels.split(" ", -1)) {
      boxes.add(Runs.at(Integer.parseInt(level), boxes.size() + 1));
    }

    assertThat(shown(boxes, rightToLeft)).isEqualTo(order);
  }

  @Test
  void turnsDrawingsAsTheirLevelsSay() {
    assertThat(shown(List.of(Runs.at(0, 1), drawing(2, 1), drawing(3, 1), Runs.at(1, 4)), false))
        .isEqualTo("1 4 3 2");
    assertThat(shown(List.of(Runs.at(1, 1), drawing(2, 0)), false)).isEqualTo("1 2");
    assertThat(shown(List.of(Runs.at(2, 1), drawing(2, 1), Runs.at(2, 3)), true))
        .isEqualTo("3 2 1");
  }

  private static InlineBox drawing(int width, int level) {
    return Runs.picture(width, 1, 0).at(level);
  }

  private static String shown(List<InlineBox> boxes, boolean rightToLeft) {
    return VisualOrder.of(boxes, rightToLeft).stream()
        .map(box -> Integer.toString((int) box.width()))
        .collect(Collectors.joining(" "));
  }
}
