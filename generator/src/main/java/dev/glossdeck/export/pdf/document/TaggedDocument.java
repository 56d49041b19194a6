package dev.glossdeck.export.pdf.document;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PathOperators;
import dev.glossdeck.export.pdf.content.PdfNumbers;
import dev.glossdeck.export.pdf.content.UsedGlyphs;
import dev.glossdeck.export.pdf.content.UsedObjects;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.image.PictureXObjects;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.object.CosObjects;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.maths.AffineMap;
import dev.glossdeck.maths.Contour;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A document that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), written page by
 * page, so that its size does not matter. Same pages, same bytes.
 */
public final class TaggedDocument implements Closeable {
  private final ObjectFile file = new ObjectFile();
  private final PageTree pages = new PageTree(file);
  private final int resources = file.reserve();
  private final StructureTree structure = new StructureTree(file);
  private final Bookmarks bookmarks = new Bookmarks(file);
  private final CosObjects objects = new CosObjects(file);

  /** The maker of fonts, pictures and other parts, which are written one by one. */
  private final PDDocument parts = new PDDocument(IOUtils.createMemoryOnlyStreamCache());

  private final UsedGlyphs glyphs = new UsedGlyphs();
  private final UsedObjects shown = new UsedObjects();
  private final PictureXObjects pictures = new PictureXObjects(parts);
  private final DictionaryText xobjects = new DictionaryText();
  private final GlyphCodes codes = new GlyphCodes();
  private final String paper;
  private final String duplex;
  private final DocumentInfo info;
  private int lastPage;
  private boolean isFinished;

  /**
   * Creates a document without pages.
   *
   * @param duplex the duplex mode of the print job (PDF 32000-1, 12.2)
   * @throws IOException if there is no place for it
   */
  public TaggedDocument(Sheet paper, String duplex, DocumentInfo info) throws IOException {
    ByteText size = new ByteText().append("[0 0 ");
    PdfNumbers.appendPrecise(paper.width(), size);
    this.paper = PdfNumbers.appendPrecise(paper.height(), size).append(']').toString();
    this.duplex = duplex;
    this.info = info;
  }

  /** The codes of its glyphs. */
  public GlyphCodes codes() {
    return codes;
  }

  /**
   * Names a card by its key, for programs rather than for people.
   *
   * @param card the number of a card of which no page has been added
   */
  public void nameCard(int card, String key) {
    structure.name(card, key);
  }

  /** Adds a bookmark that leads to the last page that was added. */
  public void addBookmark(String title) throws IOException {
    bookmarks.add(title, lastPage);
  }

  /** Adds a page behind those before it. */
  public void add(PageContent content) throws IOException {
    add(content, false);
  }

  /** Adds a page behind all that are not added so, even those that are still to come. */
  public void addAtTheEnd(PageContent content) throws IOException {
    add(content, true);
  }

  private void add(PageContent content, boolean isAtTheEnd) throws IOException {
    int page = file.reserve();
    DictionaryText entries =
        new DictionaryText()
            .raw("MediaBox", paper)
            .reference("Contents", file.addDeflated(new DictionaryText(), content.deflated()))
            .reference("Resources", resources)
            .number("StructParents", structure.addPage(page, content))
            // ISO 14289-1, 7.18.3: annotations, if any, follow the structure.
            .name("Tabs", "S");
    pages.add(page, entries, isAtTheEnd);
    glyphs.addAll(content.glyphs());
    shown.addAll(content.objects());
    lastPage = page;
  }

  /**
   * Embeds a picture if a page shows it.
   *
   * @return the reason why it cannot be drawn, in which case it is left blank
   */
  public Optional<String> addPicture(Graphic.Picture picture, Media medium) throws IOException {
    if (!shown.showsPicture(picture.name())) {
      return Optional.empty();
    }
    Optional<PDXObject> object = pictures.of(medium);
    int number = objects.add(object.map(PDXObject::getCOSObject).orElseGet(this::emptyForm));
    xobjects.reference(picture.resource(), number);
    return Optional.ofNullable(pictures.failures().get(medium.name()));
  }

  private COSStream emptyForm() {
    PDFormXObject form = new PDFormXObject(parts);
    form.setBBox(new PDRectangle(1, 1));
    form.setResources(new PDResources());
    return form.getCOSObject();
  }

  private void embedGlyphsOfFormulas() throws IOException {
    for (Map.Entry<String, Contour> glyph : shown.contours().entrySet()) {
      ByteText operators = new ByteText();
      PathOperators pen = new PathOperators(operators, 1);
      glyph.getValue().trace(AffineMap.IDENTITY, pen);
      byte[] path = operators.append("f\n").toString().getBytes(StandardCharsets.US_ASCII);
      PDFormXObject form = new PDFormXObject(parts);
      Rect area = pen.bounds();
      form.setBBox(new PDRectangle(area.x(), area.y(), area.width(), area.height()));
      form.setResources(new PDResources());
      try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(path);
      }
      xobjects.reference(glyph.getKey(), objects.add(form.getCOSObject()));
    }
  }

  /**
   * Embeds the fonts, unless that is done; nothing can be added afterwards. For one thread at a
   * time, even if documents with the same fonts are finished.
   */
  public void finish() throws IOException {
    if (isFinished) {
      return;
    }
    isFinished = true;
    embedGlyphsOfFormulas();
    file.write(resources, new DictionaryText().raw("Font", fonts()).raw("XObject", xobjects));
    DocumentCatalog described = new DocumentCatalog(parts, info);
    DictionaryText catalog =
        objects
            .entries(described.catalog(duplex))
            .reference("Pages", pages.finish())
            .reference("StructTreeRoot", structure.finish());
    bookmarks.finish().ifPresent(list -> catalog.reference("Outlines", list));
    file.finish(file.add(catalog), objects.add(described.information()));
  }

  /**
   * Finishes the document and writes it.
   *
   * @param out the stream, which is not closed
   */
  public void save(OutputStream out) throws IOException {
    finish();
    file.writeTo(out);
  }

  private DictionaryText fonts() throws IOException {
    DictionaryText fonts = new DictionaryText();
    for (Typeface typeface : glyphs.typefaces()) {
      EmbeddedFont font = new EmbeddedFont(parts, typeface, codes.variants(typeface));
      fonts.reference(typeface.pdfName(), objects.add(font.embed(glyphs.glyphs(typeface))));
    }
    return fonts;
  }

  @Override
  public void close() throws IOException {
    try (parts) {
      file.close();
    }
  }
}
