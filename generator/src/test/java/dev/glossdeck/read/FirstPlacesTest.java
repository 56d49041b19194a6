package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPlacesTest {
  private final FirstPlaces places = new FirstPlaces();

  private void add(int line, String source) {
    places.add(
        new MarkupText(source, MarkupFormat.MARKDOWN),
        index -> new SourcePosition("d.md", line, index + 1));
  }

  private void addCloze(int line, String source) {
    places.addQuestion(
        new MarkupText(source, MarkupFormat.MARKDOWN),
        NoteKind.CLOZE,
        index -> new SourcePosition("d.md", line, index + 1));
  }

  private List<String> formulas() {
    return places.formulas().stream()
        .map(
            (PlacedFormula f) ->
                f.formula().tex() + " " + f.start().line() + ":" + f.start().column())
        .toList();
  }

  @Test
  void keepsTheFirstPlaceOfEachPictureAndSound() {
    add(1, "A [sound:b.mp3] and ![x](a.png)");
    add(2, "![y](a.png) and [sound:c.mp3]");
    assertThat(places.media()).hasToString("{a.png=d.md:1:26, b.mp3=d.md:1:10, c.mp3=d.md:2:24}");
  }

  @Test
  void takesTheSideForANameThatIsWrittenWithPercentSigns() {
    add(7, "See ![x](my%20map.png)");
    assertThat(places.media()).hasToString("{my map.png=d.md:7:1}");
  }

  @Test
  void keepsTheFirstPlaceOfEachFormula() {
    add(1, "$x$ and $y$");
    add(2, "$y$ and $z$");
    assertThat(formulas()).containsExactly("x 1:2", "y 1:10", "z 2:10");
  }

  @Test
  void tellsAFormulaInALineFromOneOnItsOwn() {
    add(1, "$x$");
    add(2, "$$x$$");
    assertThat(places.formulas())
        .extracting(found -> found.formula().display())
        .containsExactly(false, true);
  }

  @Test
  void hasTheFormulasThatCardsWithGapsShow() {
    addCloze(1, "It is ${{c1::a}}+b$.");
    assertThat(formulas()).containsExactly("a+b 1:8", "[…]+b 1:8");
  }

  @Test
  void hasNoFormulaWithTheMarksOfGaps() {
    addCloze(1, "${{c1::x}}$ and ${{c2::y}}$");
    assertThat(formulas())
        .noneMatch(formula -> formula.contains("{{c"))
        .contains("x 1:2", "y 1:18");
  }

  @Test
  void takesGapsForTextWhereTheNoteIsNoCloze() {
    add(1, "${{c1::a}}$");
    assertThat(formulas()).containsExactly("{{c1::a}} 1:2");
  }

  @Test
  void findsPicturesWithinGaps() {
    addCloze(3, "A {{c1::![x](a.png)}} and {{c2::[sound:b.mp3]}}");
    assertThat(places.media()).hasToString("{a.png=d.md:3:14, b.mp3=d.md:3:40}");
  }

  @Test
  void leavesOutWhatStandsInCode() {
    add(1, "`$x$` and `![x](a.png)` and `[sound:b.mp3]`");
    assertThat(formulas()).isEmpty();
    assertThat(places.media()).isEmpty();
  }
}
