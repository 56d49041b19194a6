package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphBuilderTest {
  private final ParagraphBuilder paragraphs = new ParagraphBuilder();

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  @Test
  void joinsTextsSideBySide() {
    paragraphs.add(text("a"));
    paragraphs.add(text(" b"));
    paragraphs.add(new Inline.Code("c"));
    paragraphs.add(text("d"));
    paragraphs.add(text("e"));
    assertThat(paragraphs.finish())
        .containsExactly(paragraph(text("a b"), new Inline.Code("c"), text("de")));
  }

  @Test
  void trimsTheEndsOfAParagraph() {
    paragraphs.add(text("  a "));
    paragraphs.add(new Inline.Code(" b "));
    paragraphs.add(text(" c  "));
    assertThat(paragraphs.finish())
        .containsExactly(paragraph(text("a "), new Inline.Code(" b "), text(" c")));
  }

  @Test
  void leavesOutLineBreaksAndSpacesAtTheEnds() {
    paragraphs.add(new Inline.LineBreak());
    paragraphs.add(text(" "));
    paragraphs.add(text("a"));
    paragraphs.add(new Inline.LineBreak());
    paragraphs.add(text("b"));
    paragraphs.add(new Inline.LineBreak());
    paragraphs.add(text("  "));
    assertThat(paragraphs.finish())
        .containsExactly(paragraph(text("a"), new Inline.LineBreak(), text("b")));
  }

  @Test
  void endsAParagraphAtAFormulaOnItsOwn() {
    paragraphs.add(text("a "));
    paragraphs.addMathsBlock(" x \n");
    paragraphs.add(text(" b"));
    assertThat(paragraphs.finish())
        .containsExactly(paragraph(text("a")), new Block.MathsBlock("x"), paragraph(text("b")));
  }

  @Test
  void makesNoParagraphOfNothing() {
    paragraphs.add(text("a"));
    paragraphs.endParagraph();
    paragraphs.add(text(" "));
    paragraphs.add(new Inline.LineBreak());
    paragraphs.endParagraph();
    paragraphs.endParagraph();
    paragraphs.add(text("b"));
    assertThat(paragraphs.finish()).containsExactly(paragraph(text("a")), paragraph(text("b")));
  }

  @Test
  void keepsAPictureThatStandsAlone() {
    Inline picture = new Inline.Picture("a.png", "");
    paragraphs.add(picture);
    assertThat(paragraphs.finish()).containsExactly(paragraph(picture));
  }
}
