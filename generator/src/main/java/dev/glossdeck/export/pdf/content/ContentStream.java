package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.TextColour;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the content stream of a page (PDF 32000-1, 8 and 9). Numbers have two decimals. */
final class ContentStream {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final ByteText operators = new ByteText(8192);
  private final UsedGlyphs glyphs = new UsedGlyphs();
  private final UsedObjects objects = new UsedObjects();
  private final List<SilentGlyph> silent = new ArrayList<>();
  private final ColourOperators colours = new ColourOperators(operators);
  private final GraphicOperators graphics = new GraphicOperators(operators, objects, colours);
  private final GlyphOperators.Page page;
  private Optional<GlyphOperators> open = Optional.empty();
  private float penX;
  private float penY;
  private String font = "";
  private Optional<Typeface> fontTypeface = Optional.empty();
  private float fontSize;

  /**
   * Creates an empty content stream.
   *
   * @param codes the codes of the document's glyphs
   */
  ContentStream(GlyphCodes codes) {
    page = new GlyphOperators.Page(operators, codes, glyphs, silent, new ByteText());
  }

  /** Begins marked text (14.7.4). */
  void beginText(String type, int mcid) {
    begin(type, mcid).append("BT\n");
    font = "";
  }

  /** Begins a marked graphic (14.7.4). */
  void beginGraphic(String type, int mcid) {
    begin(type, mcid).append("q\n");
  }

  /** Begins a graphic that is an artifact (14.8.2.2). */
  void beginArtifactGraphic() {
    operators.append("/Artifact <</Type /Pagination>> BDC q\n");
  }

  /** Ends what {@link #beginGraphic} or {@link #beginArtifactGraphic} began. */
  void endGraphic() {
    operators.append("Q EMC\n");
  }

  private ByteText begin(String type, int mcid) {
    return operators.append('/').append(type).append(" <</MCID ").append(mcid).append(">> BDC ");
  }

  /** Begins text that is an artifact (14.8.2.2). */
  void beginArtifactText() {
    operators.append("/Artifact <</Type /Pagination>> BDC BT\n");
    font = "";
  }

  /** Ends what {@link #beginText} or {@link #beginArtifactText} began. */
  void endText() {
    endLetters();
    operators.append("EMC\n");
  }

  private void endLetters() {
    endRuns();
    operators.append("ET\n");
    silent.forEach(graphics::draw);
    silent.clear();
    colours.set(TextColour.TEXT);
  }

  /** Begins lines and areas that are decorative (14.8.2.2). */
  void beginDecoration() {
    operators.append("/Artifact <</Type /Layout>> BDC\n");
  }

  /** Ends what {@link #beginDecoration} began. */
  void endDecoration() {
    operators.append("EMC\n");
  }

  /** The colours of what follows. */
  ColourOperators colours() {
    endRuns();
    return colours;
  }

  /** Sets the position of the next glyph, in points from the bottom left corner of the page. */
  void moveTo(float x, float y) {
    endRuns();
    operators.append("1 0 0 1 ");
    number(x);
    number(y).append("Tm\n");
    penX = x;
    penY = y;
  }

  /**
   * Shows glyphs, maybe together with those of the next run, and moves the position to their end.
   *
   * @param size the font size of text of scale 1, in points
   */
  void show(GlyphRun run, float size) {
    if (run.isEmpty()) {
      return;
    }
    String actualText = run.actualText();
    boolean follows = open.isPresent() && open.get().isContinuedBy(run, size);
    if (!follows || !actualText.isEmpty()) {
      begin(run, size, actualText);
    }
    run.writeTo(open.orElseThrow());
    penX += GlyphSpace.toPoints(run.width(), size);
    if (!actualText.isEmpty()) {
      endRuns();
      operators.append("EMC\n");
    }
  }

  private void begin(GlyphRun run, float size, String actualText) {
    endRuns();
    colours.set(run.style().colour());
    selectFont(run.typeface(), size * run.style().scale());
    if (!actualText.isEmpty()) {
      operators.append("/Span <</ActualText <FEFF");
      operators.append(HEX.formatHex(actualText.getBytes(StandardCharsets.UTF_16BE)));
      operators.append(">>> BDC\n");
    }
    open = Optional.of(new GlyphOperators(page, run, size, penX, penY));
  }

  private void endRuns() {
    open.ifPresent(GlyphOperators::close);
    open = Optional.empty();
  }

  /** The operators for pictures and codes. */
  GraphicOperators graphics() {
    return graphics;
  }

  /**
   * Draws a formula. Positions are in points from the bottom left corner of the page.
   *
   * @param x the position of its left end
   * @param baseline the position of its baseline
   * @param em its font size, in points
   */
  void draw(Graphic.Formula formula, float x, float baseline, float em) {
    graphics.draw(formula.outline(), x, baseline, em);
    for (Graphic.Letters letters : formula.letters()) {
      operators.append("BT\n");
      font = "";
      moveTo(x + letters.x() * em, baseline + letters.y() * em);
      letters.runs().forEach(run -> show(run, letters.size() * em));
      endLetters();
    }
  }

  /** Fills a rectangle. */
  void fill(Rect area) {
    number(area.x());
    number(area.y());
    number(area.width());
    number(area.height()).append("re f\n");
  }

  /** Begins content in the coordinates of a card that is turned or scaled. */
  void beginTransformed(Placement place) {
    operators.append("q ");
    precise(place.a());
    precise(place.b());
    precise(place.c());
    precise(place.d());
    number(place.e());
    number(place.f()).append("cm\n");
    font = "";
  }

  /** Ends what {@link #beginTransformed} began. */
  void endTransformed() {
    operators.append("Q\n");
    font = "";
  }

  /** The glyphs that are shown. */
  UsedGlyphs glyphs() {
    return glyphs;
  }

  /** The pictures and the glyphs of formulas that are drawn. */
  UsedObjects objects() {
    return objects;
  }

  /** The content stream, compressed for the filter FlateDecode. */
  byte[] deflated() {
    return operators.deflated();
  }

  private void selectFont(Typeface typeface, float size) {
    if (isSelected(typeface, size)) {
      return;
    }
    fontTypeface = Optional.of(typeface);
    fontSize = size;
    int start = operators.length();
    operators.append('/').append(typeface.pdfName()).append(' ');
    number(size).append("Tf\n");
    String selected = operators.substring(start);
    if (selected.equals(font)) {
      operators.setLength(start);
    }
    font = selected;
  }

  /** A quick test, since most runs have the font of the one before. */
  private boolean isSelected(Typeface typeface, float size) {
    return !font.isEmpty()
        && fontSize == size
        && fontTypeface.isPresent()
        && fontTypeface.get() == typeface;
  }

  /** For colours and matrices. */
  private ByteText precise(float value) {
    return PdfNumbers.appendPrecise(value, operators);
  }

  private ByteText number(float value) {
    return PdfNumbers.append(value, operators);
  }
}
