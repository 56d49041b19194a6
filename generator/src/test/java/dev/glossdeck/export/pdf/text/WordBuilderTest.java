package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBuilderTest {
  private static final Typeface FACE = Runs.TYPEFACE;

  @Test
  void setsGlyphsSideBySideKernedInPairs() {
    int a = FACE.glyph('A');
    int v = FACE.glyph('V');
    WordBuilder builder = new WordBuilder(false);
    builder.glyph(TextStyle.PLAIN, FACE, a);
    builder.glyph(TextStyle.PLAIN, FACE, v);
    builder.endWord(Word.Gap.SPACE, Runs.run(Runs.SPACE));

    Word word = builder.finish().get(0);

    int second = FACE.width(a) + FACE.kerning(a, v);
    assertThat(FACE.kerning(a, v)).isNegative();
    assertThat(ShownGlyphs.of((GlyphRun) word.boxes().get(0)))
        .containsExactly(
            "glyph " + a + " at 0",
            "glyph " + v + " at " + second,
            "end at " + (second + FACE.width(v)));
  }

  @Test
  void beginsARunWhereStyleOrLevelChanges() {
    int a = FACE.glyph('a');
    WordBuilder builder = new WordBuilder(true);
    builder.glyph(TextStyle.PLAIN, FACE, a);
    builder.glyph(TextStyle.PLAIN, FACE, a);
    builder.glyph(TextStyle.PLAIN.scaled(0.5f), FACE, a);
    builder.setLevel(2);
    builder.glyph(TextStyle.PLAIN.scaled(0.5f), FACE, a);
    builder.endWord(Word.Gap.NONE, SimpleRun.NONE);

    Word word = builder.finish().get(0);

    assertThat(word.boxes())
        .extracting(box -> ((GlyphRun) box).clusterCount())
        .containsExactly(2, 1, 1);
    assertThat(word.boxes()).extracting(box -> ((GlyphRun) box).level()).containsExactly(0, 0, 2);
    assertThat(word.rightToLeft()).isTrue();
  }

  @Test
  void putsDrawingsAndShapedRunsBetweenLetters() {
    InlineGraphic drawing = Runs.formula(100, 1, 1);
    GlyphRun shaped = Runs.run(700);
    WordBuilder builder = new WordBuilder(false);
    builder.glyph(TextStyle.PLAIN, FACE, FACE.glyph('a'));
    builder.graphic(drawing);
    builder.add(shaped);
    builder.endWord(Word.Gap.NONE, SimpleRun.NONE);

    List<InlineBox> boxes = builder.finish().get(0).boxes();

    assertThat(boxes).hasSize(3);
    assertThat(boxes.get(0).width()).isEqualTo(FACE.width(FACE.glyph('a')));
    assertThat(boxes.subList(1, 3)).containsExactly(drawing, shaped);
  }

  @Test
  void keepsEmptyWords() {
    WordBuilder builder = new WordBuilder(false);
    builder.endWord(Word.Gap.SPACE, Runs.run(Runs.SPACE));
    builder.endWord(Word.Gap.LINE_END, Runs.run(Runs.SPACE));

    assertThat(builder.finish())
        .extracting(Word::gap)
        .containsExactly(Word.Gap.SPACE, Word.Gap.LINE_END);
    assertThat(builder.finish()).allMatch(word -> word.boxes().isEmpty());
  }

  @Test
  void knowsWhetherAWordIsOpen() {
    WordBuilder builder = new WordBuilder(false);
    assertThat(builder.isInWord()).isFalse();
    builder.glyph(TextStyle.PLAIN, FACE, FACE.glyph('a'));
    assertThat(builder.isInWord()).isTrue();
    builder.endWord(Word.Gap.NONE, SimpleRun.NONE);
    assertThat(builder.isInWord()).isFalse();
  }

  @Test
  void takesWordsOfAnyLength() {
    int a = FACE.glyph('a');
    WordBuilder builder = new WordBuilder(false);
    for (int i = 0; i < 1000; i++) {
      builder.glyph(TextStyle.PLAIN, FACE, a);
    }
    builder.endWord(Word.Gap.NONE, SimpleRun.NONE);
    builder.glyph(TextStyle.PLAIN, FACE, a);
    builder.endWord(Word.Gap.NONE, SimpleRun.NONE);

    int each = FACE.width(a) + FACE.kerning(a, a);
    assertThat(builder.finish())
        .extracting(Word::width)
        .containsExactly(999f * each + FACE.width(a), (float) FACE.width(a));
  }
}
