package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class DocumentCatalogTest {
  private static final DocumentInfo INFO =
      new DocumentInfo("Networks", "de", Instant.parse("2026-11-01T12:34:56Z"));

  @Test
  void saysTheSameInTheInformationAndInTheMetadata() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary about = new DocumentCatalog(document, INFO).information();

      assertThat(about.getString(COSName.TITLE)).isEqualTo("Networks");
      assertThat(about.getString(COSName.PRODUCER)).isEqualTo("Glossdeck");
      assertThat(about.getString(COSName.CREATION_DATE)).isEqualTo("D:20261101123456Z");
      assertThat(about.getString(COSName.MOD_DATE)).isEqualTo("D:20261101123456Z");
      assertThat(bytes(catalog(document).getCOSStream(COSName.METADATA)))
          .isEqualTo(XmpMetadata.of(INFO));
    }
  }

  /** ISO 19005-2, 6.6.2.1: programs that know no PDF find the metadata as they are. */
  @Test
  void doesNotCompressItsMetadata() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSStream metadata = catalog(document).getCOSStream(COSName.METADATA);

      assertThat(metadata.containsKey(COSName.FILTER)).isFalse();
      assertThat(metadata.getNameAsString(COSName.SUBTYPE)).isEqualTo("XML");
    }
  }

  @Test
  void saysHowToPrintAndWhatTheWindowShows() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary preferences = catalog(document).getCOSDictionary(COSName.VIEWER_PREFERENCES);

      assertThat(preferences.getBoolean("DisplayDocTitle", false)).isTrue();
      assertThat(preferences.getNameAsString("Duplex")).isEqualTo("DuplexFlipLongEdge");
      assertThat(preferences.getNameAsString("PrintScaling")).isEqualTo("None");
      assertThat(catalog(document).getString(COSName.LANG)).isEqualTo("de");
    }
  }

  @Test
  void saysWhatItsColoursMean() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSArray intents = catalog(document).getCOSArray(COSName.OUTPUT_INTENTS);
      COSDictionary intent = (COSDictionary) intents.getObject(0);

      assertThat(intents.size()).isEqualTo(1);
      assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFA1");
      assertThat(intent.getString("OutputConditionIdentifier")).isEqualTo("sRGB IEC61966-2.1");
      COSStream profile = intent.getCOSStream(COSName.getPDFName("DestOutputProfile"));
      assertThat(profile.getInt(COSName.N)).isEqualTo(3);
      assertThat(bytes(profile)).isEqualTo(SrgbProfile.bytes());
    }
  }

  @Test
  void isTagged() throws IOException {
    try (PDDocument document = new PDDocument()) {
      assertThat(catalog(document).getCOSDictionary(COSName.MARK_INFO).getBoolean("Marked", false))
          .isTrue();
    }
  }

  private static COSDictionary catalog(PDDocument document) throws IOException {
    return new DocumentCatalog(document, INFO).catalog("DuplexFlipLongEdge");
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }
}
