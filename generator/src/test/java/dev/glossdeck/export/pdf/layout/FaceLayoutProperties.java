package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.Word;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sides of random words. */
class FaceLayoutProperties {
  private static final Rect AREA = new Rect(20, 30, 200, 100);
  private static final SizeLadder SIZES = SizeLadder.between(8, 28, true);
  private static final int LETTER = 550;

  @Property
  void losesNothingTearsNothingAboveTheSmallestSizeAndStaysWithinTheCard(
      @ForAll @Size(min = 1, max = 150) List<@IntRange(min = 1, max = 60) Integer> lengths) {
    Word[] words = lengths.stream().map(FaceLayoutProperties::word).toArray(Word[]::new);

    LaidOutSide side =
        new FaceLayout(AREA, SIZES).layOut(List.of(Flows.paragraph(Flows.NATURAL, words)));

    List<TextLine> lines =
        side.faces().stream()
            .flatMap(face -> face.items().stream())
            .map(TextLine.class::cast)
            .toList();
    int letters =
        lines.stream()
            .flatMap(line -> line.runs().stream())
            .mapToInt(FaceLayoutProperties::letters)
            .sum();
    assertThat(letters).isEqualTo(lengths.stream().mapToInt(Integer::intValue).sum());
    assertThat(side.tornWords() == 0 || side.size() == SIZES.smallest()).isTrue();
    for (TextLine line : lines) {
      float width = 0;
      for (GlyphRun run : line.runs().subList(0, line.runs().size() - 1)) {
        width += GlyphSpace.toPoints(run.width(), line.size());
      }
      assertThat(line.x()).isGreaterThanOrEqualTo(AREA.x() - 0.01f);
      assertThat(line.x() + width).isLessThanOrEqualTo(AREA.right() + 0.01f);
      assertThat(line.baseline()).isBetween(AREA.y(), AREA.top());
    }
  }

  private static Word word(int length) {
    return Runs.word(Collections.nCopies(length, LETTER).stream().mapToInt(i -> i).toArray());
  }

  /** The space between two words is a run of its own. */
  private static int letters(GlyphRun run) {
    return run.width() == Runs.run(300).width() && run.clusterCount() == 1 ? 0 : run.clusterCount();
  }
}
