package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final Typefaces TYPEFACES = Typefaces.bundled();

  @Test
  void endsALineAtASpaceAndKeepsItOutOfTheWidth() {
    assertThat(broken("one two three", "one two")).containsExactly("one two ", "three ");
  }

  @Test
  void keepsAShorterWordWithAHyphenWhole() {
    assertThat(broken("the cycle-consistency", "the cycle-consiste"))
        .containsExactly("the ", "cycle-consistency ");
  }

  @Test
  void endsALineAfterAHyphenOrASlashOfALongWord() {
    assertThat(broken("encoder-decoder-architectures", "encoder-decoder-arch"))
        .containsExactly("encoder-decoder-", "architectures ");
    assertThat(broken("supervised/unsupervised/both", "supervised/unsup"))
        .containsExactly("supervised/", "unsupervised/", "both ");
  }

  @Test
  void keepsNumbersAndSignsTogether() {
    assertThat(broken("a 1/2", "a 1/")).containsExactly("a ", "1/2 ");
    assertThat(broken("is -1", "is -")).containsExactly("is ", "-1 ");
    assertThat(broken("a 5\u00a0i", "a 5")).containsExactly("a ", "5 i ");
  }

  @Test
  void showsASoftHyphenOnlyWhereALineEnds() {
    assertThat(broken("hy\u00adphen", "hy-ph")).containsExactly("hy-", "phen ");
    assertThat(broken("hy\u00adphen", "hy-phen")).containsExactly("hyphen ");
    assertThat(broken("hyphen\u00ad", "hyphen-")).containsExactly("hyphen ");
  }

  @Test
  void tearsAWordThatIsWiderThanALine() {
    assertThat(broken("x aaaaa", "aa")).containsExactly("x ", "aa", "aa", "a ");
  }

  @Test
  void neverTearsAnAccentFromItsLetter() {
    String letter = "x\u0301";
    assertThat(broken(letter.repeat(3), "xx")).containsExactly(letter.repeat(2), letter + " ");
  }

  @Test
  void takesALineNarrowerThanAGlyph() {
    assertThat(broken("ab", ".")).containsExactly("a", "b ");
  }

  @Test
  void keepsEmptyLines() {
    assertThat(broken("a\n\nb", "a")).containsExactly("a ", " ", "b ");
  }

  @Test
  void givesAnEmptyTextOneLine() {
    assertThat(broken("", "a")).containsExactly("");
  }

  @Test
  void balancesLinesThatStandCentred() {
    List<Word> words = words("one two three four five");
    float width = LineBreaker.lines(words("one two three four "), 1e6f).get(0).width();

    assertThat(shown(LineBreaker.balanced(words, width)))
        .containsExactly("one two three ", "four five ");
  }

  private static List<String> broken(String text, String asWideAs) {
    float width = LineBreaker.lines(words(asWideAs), 1e6f).get(0).width();
    return shown(LineBreaker.lines(words(text), width));
  }

  private static List<Word> words(String text) {
    StyledText styled = new StyledText().text(text, TextStyle.PLAIN);
    return new TextTypesetter(TYPEFACES).typeset(styled, TextDirection.AUTO);
  }

  private static List<String> shown(List<Line> lines) {
    List<String> shown = new ArrayList<>();
    for (Line line : lines) {
      StringBuilder text = new StringBuilder();
      line.runs().forEach(run -> run.writeTo(new Reader(run, text)));
      shown.add(text.toString());
    }
    return shown;
  }

  private record Reader(GlyphRun run, StringBuilder read) implements GlyphSink {
    @Override
    public void glyph(int id, int x) {
      read.append(run.typeface().text(id));
    }

    @Override
    public void glyph(int id, int x, int y, String text) {
      read.append(text);
    }

    @Override
    public void silentGlyph(int id, int x, int y) {}

    @Override
    public void end(int x) {}
  }
}
