package dev.glossdeck.export.pdf.document;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.PathOperators;
import dev.glossdeck.export.pdf.content.UsedGlyphs;
import dev.glossdeck.export.pdf.content.UsedObjects;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.image.PictureXObjects;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.maths.AffineMap;
import dev.glossdeck.maths.Contour;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A document that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), assembled page by
 * page. Same pages, same bytes.
 */
public final class TaggedDocument implements Closeable {
  private static final float VERSION = 1.7f;

  /**
   * The number of objects per object stream; without them PDFBox takes minutes for a large
   * document.
   */
  private static final CompressParameters COMPRESSION = new CompressParameters(200);

  private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
  private final COSDictionary resources = new COSDictionary();
  private final StructureTree structure = new StructureTree();
  private final UsedGlyphs glyphs = new UsedGlyphs();
  private final UsedObjects shown = new UsedObjects();
  private final PictureXObjects pictures = new PictureXObjects(document);
  private final COSDictionary objects = new COSDictionary();
  private final GlyphCodes codes = new GlyphCodes();
  private final MessageDigest digest = sha256();
  private final PDRectangle paper;
  private final String duplex;
  private final PDDocumentOutline bookmarks = new PDDocumentOutline();
  private final DocumentInfo info;

  /**
   * Creates a document without pages.
   *
   * @param duplex the duplex mode of the print job (PDF 32000-1, 12.2)
   */
  public TaggedDocument(Sheet paper, String duplex, DocumentInfo info) {
    this.paper = new PDRectangle(paper.width(), paper.height());
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

  /** Adds a bookmark that leads to the last page. */
  public void addBookmark(String title) {
    PDPageFitDestination place = new PDPageFitDestination();
    place.setPage(document.getPage(document.getNumberOfPages() - 1));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    bookmarks.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(bookmarks);
  }

  /** Adds a page at the end. */
  public void add(PageContent content) throws IOException {
    PDPage page = new PDPage(paper);
    COSDictionary dictionary = page.getCOSObject();
    dictionary.setItem(COSName.CONTENTS, stream(content.deflated()));
    dictionary.setItem(COSName.RESOURCES, resources);
    dictionary.setInt(COSName.STRUCT_PARENTS, structure.addPage(dictionary, content));
    // ISO 14289-1, 7.18.3: annotations, if any, follow the structure.
    dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    glyphs.addAll(content.glyphs());
    shown.addAll(content.objects());
    digest.update(content.deflated());
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
    if (object.isPresent()) {
      // Documents with different pictures have different ids.
      try (InputStream drawn = object.get().getStream().createInputStream()) {
        digest.update(drawn.readAllBytes());
      }
    }
    COSName resource = COSName.getPDFName(picture.resource());
    objects.setItem(resource, object.map(PDXObject::getCOSObject).orElseGet(this::emptyForm));
    return Optional.ofNullable(pictures.failures().get(medium.name()));
  }

  private COSStream emptyForm() {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(1, 1));
    form.setResources(new PDResources());
    return form.getCOSObject();
  }

  private void embedGlyphsOfFormulas() throws IOException {
    for (Map.Entry<String, Contour> glyph : shown.contours().entrySet()) {
      StringBuilder operators = new StringBuilder();
      PathOperators pen = new PathOperators(operators, 1);
      glyph.getValue().trace(AffineMap.IDENTITY, pen);
      byte[] path = operators.append("f\n").toString().getBytes(StandardCharsets.US_ASCII);
      PDFormXObject form = new PDFormXObject(document);
      Rect area = pen.bounds();
      form.setBBox(new PDRectangle(area.x(), area.y(), area.width(), area.height()));
      form.setResources(new PDResources());
      try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(path);
      }
      objects.setItem(COSName.getPDFName(glyph.getKey()), form);
    }
  }

  /**
   * Embeds the fonts and writes the document; nothing can be added afterwards.
   *
   * @param out the stream, which is not closed
   */
  public void save(OutputStream out) throws IOException {
    embedFonts();
    embedGlyphsOfFormulas();
    resources.setItem(COSName.XOBJECT, objects);
    DocumentCatalog catalog = new DocumentCatalog(document);
    catalog.describe(info, duplex);
    catalog.setStructure(structure.finish());
    document.setVersion(VERSION);
    digest.update(XmpMetadata.of(info));
    // Without an id PDFBox hashes the clock into the trailer.
    document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
    document.save(out, COMPRESSION);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A stream that keeps the bytes as they are: PDFBox's own buffers are twice as large. */
  private static COSStream stream(byte[] deflated) throws IOException {
    RandomAccessRead bytes = new RandomAccessReadBuffer(deflated);
    COSStream stream = new COSStream(null, new RandomAccessReadView(bytes, 0, deflated.length));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  private void embedFonts() throws IOException {
    COSDictionary fonts = new COSDictionary();
    for (Typeface typeface : glyphs.typefaces()) {
      EmbeddedFont font = new EmbeddedFont(document, typeface, codes.variants(typeface));
      fonts.setItem(COSName.getPDFName(typeface.pdfName()), font.embed(glyphs.glyphs(typeface)));
    }
    resources.setItem(COSName.FONT, fonts);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
