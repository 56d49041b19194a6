package dev.glossdeck.export.pdf;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.content.PageWriter;
import dev.glossdeck.export.pdf.content.PlacedFace;
import dev.glossdeck.export.pdf.document.DocumentInfo;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.flow.SideLocale;
import dev.glossdeck.export.pdf.flow.SideTypesetter;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.CalibrationMarks;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.PrinterProfile;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.maths.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * A sheet with rulers and crosses on both sides. Held against the light, it shows how far the backs
 * of a printer are off and whether it scales.
 */
public final class CalibrationSheet {
  private static final float TEXT = 11;

  private final Sheet sheet;
  private final Flip flip;
  private final PrinterProfile printer;

  /**
   * Creates a sheet.
   *
   * @param paper the paper
   * @param flip the edge over which the printer turns it
   * @param printer the corrections that are tried
   */
  CalibrationSheet(PaperSize paper, Flip flip, PrinterProfile printer) {
    this.sheet = Sheet.of(paper);
    this.flip = flip;
    this.printer = printer;
  }

  /** The sheet for some paper and printer. */
  public static CalibrationSheet of(PdfOptions options) {
    return new CalibrationSheet(
        options.paper(), options.sheets().flip(), options.sheets().printer());
  }

  /**
   * Writes the sheet as a tagged PDF file.
   *
   * @param out the stream, which is not closed
   */
  public void writeTo(OutputStream out) throws IOException {
    DocumentInfo info = new DocumentInfo("Calibration of a printer", "en", Instant.EPOCH);
    CalibrationMarks marks = new CalibrationMarks(sheet, flip, printer);
    try (TaggedDocument document = new TaggedDocument(sheet, flip.duplex(), info)) {
      CardFace front = face(text(), marks).withRules(marks.front());
      CardFace back =
          face("Back. Its crosses are to meet those of the front.", marks).withRules(marks.back());
      document.codes().register(List.of(new PrintedCard(1, front, back, 0)));
      add(document, new PlacedFace(front, printer.front(sheet), 1, Side.QUESTION));
      add(document, new PlacedFace(back, printer.back(sheet), 1, Side.ANSWER));
      document.save(out);
    }
  }

  private static void add(TaggedDocument document, PlacedFace face) throws IOException {
    PageWriter writer = new PageWriter(document.codes());
    writer.face(face);
    document.add(writer.finish(1));
  }

  private String text() {
    boolean isLong = flip != Flip.SHORT;
    int across = CalibrationMarks.ACROSS;
    int down = CalibrationMarks.DOWN;
    return ("Print this sheet on both sides, at 100 %% (\"actual size\"), turned over its %s edge.\n\n"
            + "1. Measure the two rulers. They are %d mm and %d mm long. If the first one measures A mm"
            + " and the second one B mm, write\n\n--scale %d/A × 100,%d/B × 100\n\n"
            + "2. Hold the sheet against the light, this side towards you. Each cross has marks at every"
            + " millimetre; the plain crosses are those of the back. If these are X mm further %s and Y"
            + " mm further %s, write\n\n--back-offset X,Y\n\n"
            + "(the other way round: with a minus). Keep what you found:\n\n"
            + "glossdeck calibrate --printer NAME --back-offset X,Y --scale X,Y\n\n"
            + "and print with: glossdeck build DECK -o DIR --printer NAME")
        .formatted(
            isLong ? "long" : "short",
            across,
            down,
            across,
            down,
            isLong ? "right" : "left",
            isLong ? "down" : "up");
  }

  private static CardFace face(String text, CalibrationMarks marks) {
    SideTypesetter side =
        new SideTypesetter(
            new TextTypesetter(Typefaces.bundled()),
            new Illustrations(new PreparedContent(Formulas.NONE, new Highlighter()), List.of()),
            SideLocale.DOCUMENT);
    side.add(new MarkupText(text, MarkupFormat.PLAIN).parse());
    return new FaceLayout(marks.text(), SizeLadder.between(TEXT, TEXT, false))
        .layOut(side.blocks())
        .faces()
        .get(0);
  }
}
