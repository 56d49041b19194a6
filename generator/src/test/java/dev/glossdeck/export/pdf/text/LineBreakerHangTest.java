package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of program text: what goes on stands further right than what it goes on with. */
class LineBreakerHangTest {

  @Test
  void setsALineThatGoesOnFurtherRight() {
    List<Line> lines =
        LineBreaker.lines(List.of(Runs.word(600), Runs.word(300), Runs.lastWord(200)), 1000, 200);

    assertThat(lines).extracting(Line::hang).containsExactly(0f, 200f);
    assertThat(lines).extracting(Line::width).containsExactly(600f, 800f);
  }

  @Test
  void takesTheHangFromTheRoomOfTheLine() {
    List<Line> lines =
        LineBreaker.lines(List.of(Runs.word(900), Runs.word(400), Runs.lastWord(200)), 1000, 200);

    assertThat(lines).extracting(Line::width).containsExactly(900f, 400f, 200f);
    assertThat(lines).extracting(Line::hang).containsExactly(0f, 200f, 200f);
  }

  @Test
  void countsFromTheIndentOfTheLineThatGoesOn() {
    Word indent = new Word(List.of(), Word.Gap.SPACE, Runs.run(100), false);
    List<Line> lines =
        LineBreaker.lines(List.of(indent, Runs.word(800), Runs.lastWord(300)), 1000, 200);

    assertThat(lines).extracting(Line::hang).containsExactly(0f, 300f);
  }

  @Test
  void keepsAnIndentWithTheStartOfAWordThatIsWiderThanALine() {
    Word indent = new Word(List.of(), Word.Gap.SPACE, Runs.run(100), false);
    List<Line> lines = LineBreaker.lines(List.of(indent, Runs.lastWord(600, 600)), 1000, 200);

    assertThat(lines).extracting(Line::width).containsExactly(700f, 600f);
    assertThat(lines).extracting(Line::hang).containsExactly(0f, 300f);
  }

  @Test
  void leavesAtLeastHalfOfALine() {
    List<Line> lines = LineBreaker.lines(List.of(Runs.word(900), Runs.lastWord(300)), 1000, 700);

    assertThat(lines).extracting(Line::hang).containsExactly(0f, 500f);
  }

  @Test
  void beginsAtTheLeftAgainAfterTheAuthorsLineEnd() {
    List<Line> lines =
        LineBreaker.lines(
            List.of(Runs.word(900), Runs.lastWord(300), Runs.lastWord(300)), 1000, 200);

    assertThat(lines).extracting(Line::hang).containsExactly(0f, 200f, 0f);
  }

  @Test
  void doesNotHangRunningText() {
    List<Line> lines = LineBreaker.lines(List.of(Runs.word(900), Runs.lastWord(300)), 1000);

    assertThat(lines).extracting(Line::hang).containsExactly(0f, 0f);
  }

  @Test
  void marksALineThatEndsWithinAWordAsTorn() {
    List<Line> lines = LineBreaker.lines(List.of(Runs.lastWord(400, 400, 400)), 1000);

    assertThat(lines).extracting(Line::overfull).containsExactly(true, false);
    assertThat(lines).extracting(Line::width).containsExactly(800f, 400f);
  }

  @Test
  void makesADrawingSmallerThatIsWiderThanALine() {
    List<Line> lines = LineBreaker.lines(List.of(Runs.tight(Runs.picture(4000, 800, 0))), 1000);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).width()).isEqualTo(1000);
    assertThat(lines.get(0).ascent()).isEqualTo(200);
    assertThat(lines.get(0).overfull()).isTrue();
  }

  @Test
  void countsTheHyphenThatALineEndShows() {
    Word first = new Word(List.of(Runs.run(900)), Word.Gap.SOFT_HYPHEN, Runs.run(150), false);

    List<Line> wide = LineBreaker.lines(List.of(first, Runs.lastWord(200)), 1100);
    List<Line> narrow = LineBreaker.lines(List.of(first, Runs.lastWord(200)), 1050);

    assertThat(wide).extracting(Line::width).containsExactly(1100f);
    assertThat(narrow).extracting(Line::width).containsExactly(1050f, 200f);
  }

  @Test
  void balancesWithoutAFurtherLineAndWithoutTearing() {
    List<Word> words = List.of(Runs.word(400), Runs.word(400), Runs.word(400), Runs.lastWord(400));

    List<Line> full = LineBreaker.lines(words, 2000);
    List<Line> balanced = LineBreaker.balanced(words, 2000);

    assertThat(full).extracting(Line::width).containsExactly(1800f, 400f);
    assertThat(balanced).extracting(Line::width).containsExactly(1100f, 1100f);
  }
}
