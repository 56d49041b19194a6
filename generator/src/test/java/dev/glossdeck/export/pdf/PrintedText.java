package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of the file finds, glyph by glyph in the order of the file. */
record PrintedText(List<Glyph> glyphs) {
  /** Above the small print of a card, below its text, in points. */
  private static final float SMALL_PRINT_TOP = 25;

  /**
   * Where a glyph stands.
   *
   * @param page 1-based
   * @param column 0-based
   * @param row 0-based, from the top
   * @param left in points from its card's left edge
   * @param baseline in points from its card's bottom edge
   * @param cell the card's size
   */
  record Glyph(
      int page,
      int column,
      int row,
      String text,
      float left,
      float right,
      float baseline,
      float size,
      Rect cell) {
    boolean isSmallPrint() {
      return baseline < SMALL_PRINT_TOP;
    }
  }

  static PrintedText of(PDDocument document, PaperSize paper) throws IOException {
    return from(1, document, paper);
  }

  /** What stands on the pages from one on, which is 1-based. */
  static PrintedText from(int firstPage, PDDocument document, PaperSize paper) throws IOException {
    Collector collector = new Collector(Imposition.usual(paper));
    collector.setStartPage(firstPage);
    collector.getText(document);
    return new PrintedText(List.copyOf(collector.found));
  }

  /** The words of a card's side, white space folded. */
  String face(int page, int column, int row) {
    return words(page, column, row, false);
  }

  /** The small line of a card's side. */
  String smallPrint(int page, int column, int row) {
    return words(page, column, row, true);
  }

  private String words(int page, int column, int row, boolean small) {
    return glyphs.stream()
        .filter(at -> at.page() == page && at.column() == column && at.row() == row)
        .filter(at -> at.isSmallPrint() == small)
        .map(Glyph::text)
        .collect(Collectors.joining())
        .replaceAll("(?U)\\s+", " ")
        .strip();
  }

  /** A line of text a line of the file: page, card, place and size, then what it says. */
  String dump() {
    StringBuilder dump = new StringBuilder();
    for (List<Glyph> line : lines()) {
      Glyph first = line.get(0);
      String text = line.stream().map(Glyph::text).collect(Collectors.joining());
      dump.append(
          String.format(
              Locale.ROOT,
              "page %d card %d,%d  %6.2f %6.2f  %5.2f pt  %s%n",
              first.page(),
              first.column(),
              first.row(),
              first.left(),
              first.baseline(),
              first.size(),
              text.strip()));
    }
    return dump.toString().replace(System.lineSeparator(), "\n");
  }

  private List<List<Glyph>> lines() {
    List<List<Glyph>> lines = new ArrayList<>();
    Comparator<Glyph> byLine =
        Comparator.comparing(Glyph::page)
            .thenComparing(Glyph::column)
            .thenComparing(Glyph::row)
            .thenComparing(Glyph::baseline);
    for (Glyph glyph : glyphs) {
      List<Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      Glyph before = last.isEmpty() ? glyph : last.get(last.size() - 1);
      if (last.isEmpty() || byLine.compare(before, glyph) != 0 || isFar(before, glyph)) {
        lines.add(new ArrayList<>(List.of(glyph)));
      } else {
        last.add(glyph);
      }
    }
    return lines;
  }

  private static boolean isFar(Glyph before, Glyph glyph) {
    return glyph.left() < before.left() || glyph.left() > before.right() + glyph.size();
  }

  private static final class Collector extends PDFTextStripper {
    private final Imposition imposition;
    private final List<Glyph> found = new ArrayList<>();

    Collector(Imposition imposition) {
      this.imposition = imposition;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      float width = imposition.cardWidth();
      float height = imposition.cardHeight();
      float x = at.getTextMatrix().getTranslateX();
      float y = at.getTextMatrix().getTranslateY();
      int column = (int) (x / width);
      int row = imposition.grid().rows() - 1 - (int) (y / height);
      float left = x - column * width;
      float baseline = y - (imposition.grid().rows() - 1 - row) * height;
      found.add(
          new Glyph(
              getCurrentPageNo(),
              column,
              row,
              at.getUnicode(),
              left,
              left + at.getWidth(),
              baseline,
              at.getFontSize(),
              new Rect(0, 0, width, height)));
    }
  }
}
