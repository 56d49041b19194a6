package dev.glossdeck.export.pdf.image;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.pdf.Printing;
import dev.glossdeck.export.pdf.document.DocumentCatalog;
import dev.glossdeck.export.pdf.document.DocumentInfo;
import dev.glossdeck.picture.Picture;
import dev.glossdeck.picture.PictureFault;
import dev.glossdeck.picture.PictureReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** One page with pictures beside each other, each 100 points wide and high, from the left. */
final class PicturePage {
  static final int SIDE = 100;

  private PicturePage() {}

  /** A medium as a reader gives it. */
  static Media medium(String name, byte[] bytes) throws IOException {
    try {
      Optional<Picture> picture =
          new PictureReader()
              .read(new ByteArrayInputStream(bytes))
              .flatMap(PictureReader.Found::picture);
      return new Media(name, () -> new ByteArrayInputStream(bytes), picture);
    } catch (PictureFault e) {
      throw new AssertionError(name, e);
    }
  }

  /** The document's bytes. */
  static byte[] of(List<Media> media) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(SIDE * media.size(), SIDE));
      document.addPage(page);
      page.setResources(new PDResources());
      PictureXObjects pictures = new PictureXObjects(document);
      StringBuilder content = new StringBuilder("/Artifact BMC ");
      for (int i = 0; i < media.size(); i++) {
        PDXObject object =
            pictures
                .of(media.get(i))
                .orElseThrow(() -> new AssertionError(pictures.failures().toString()));
        COSName name = page.getResources().add(object, "P");
        content.append(
            "q %d 0 0 %d %d 0 cm /%s Do Q ".formatted(SIDE, SIDE, i * SIDE, name.getName()));
      }
      byte[] bytes = content.append("EMC").toString().getBytes(StandardCharsets.US_ASCII);
      page.setContents(new PDStream(document, new ByteArrayInputStream(bytes)));
      DocumentCatalog described =
          new DocumentCatalog(document, new DocumentInfo("Pictures", "en", Printing.TIMESTAMP));
      document.setDocumentInformation(new PDDocumentInformation(described.information()));
      document.getDocumentCatalog().getCOSObject().addAll(described.catalog("Simplex"));
      document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
      document.setVersion(1.7f);
      document.setDocumentId(1L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
