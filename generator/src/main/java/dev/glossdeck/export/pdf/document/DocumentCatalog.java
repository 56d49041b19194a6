package dev.glossdeck.export.pdf.document;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The document catalog and information dictionary (PDF 32000-1, 7.7.2, 12.2 and 14.3.3). */
public final class DocumentCatalog {
  private static final int RGB_COMPONENTS = 3;

  private final PDDocument document;
  private final DocumentInfo info;

  /**
   * Describes a document.
   *
   * @param document owns the streams
   * @param info the title, language and time
   */
  public DocumentCatalog(PDDocument document, DocumentInfo info) {
    this.document = document;
    this.info = info;
  }

  /**
   * The information dictionary.
   *
   * @return a new dictionary
   */
  public COSDictionary information() {
    COSDictionary about = new COSDictionary();
    about.setString(COSName.TITLE, info.title());
    info.facts().author().ifPresent(author -> about.setString(COSName.AUTHOR, author));
    about.setString(COSName.PRODUCER, DocumentInfo.PRODUCER);
    about.setString(COSName.CREATION_DATE, info.pdfDate());
    about.setString(COSName.MOD_DATE, info.pdfDate());
    return about;
  }

  /**
   * The catalog of a tagged document, without its pages and its structure.
   *
   * @param duplex the duplex mode of the print job (PDF 32000-1, 12.2)
   * @return a new dictionary
   * @throws IOException if a stream of it cannot be made
   */
  public COSDictionary catalog(String duplex) throws IOException {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setString(COSName.LANG, info.language());
    catalog.setItem(COSName.METADATA, metadata(XmpMetadata.of(info)));
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewerPreferences(duplex));
    catalog.setItem(COSName.OUTPUT_INTENTS, array(outputIntent()));
    COSDictionary mark = new COSDictionary();
    mark.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, mark);
    return catalog;
  }

  private COSStream metadata(byte[] xmp) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    write(stream, xmp);
    return stream;
  }

  /** Fronts and backs of cards match only if the printer does not scale and flips as expected. */
  private static COSDictionary viewerPreferences(String duplex) {
    COSDictionary preferences = new COSDictionary();
    // ISO 14289-1, 7.1: the window shows the title, not the file's name.
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    preferences.setName(COSName.getPDFName("Duplex"), duplex);
    preferences.setName(COSName.getPDFName("PrintScaling"), "None");
    return preferences;
  }

  /** The colour space of grey and RGB values (ISO 19005-2, 6.2.3). */
  private COSDictionary outputIntent() throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    profile.setInt(COSName.N, RGB_COMPONENTS);
    try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(SrgbProfile.bytes());
    }
    COSDictionary intent = new COSDictionary();
    intent.setName(COSName.TYPE, "OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.getPDFName("OutputConditionIdentifier"), SrgbProfile.NAME);
    intent.setString(COSName.getPDFName("Info"), SrgbProfile.NAME);
    intent.setString(COSName.getPDFName("RegistryName"), "http://www.color.org");
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    return intent;
  }

  private static COSArray array(COSBase only) {
    COSArray array = new COSArray();
    array.add(only);
    return array;
  }

  private static void write(COSStream stream, byte[] bytes) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
  }
}
