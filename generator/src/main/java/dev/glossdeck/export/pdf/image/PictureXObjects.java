package dev.glossdeck.export.pdf.image;

import dev.glossdeck.deck.Media;
import dev.glossdeck.picture.Picture;
import dev.glossdeck.picture.PictureFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/**
 * The pictures of a document, each embedded once, when it is first shown. Each fills the unit
 * square: {@code q width 0 0 height x y cm /Name Do Q} draws it. Not thread-safe.
 */
public final class PictureXObjects {
  private final PDDocument document;
  private final Map<String, Optional<PDXObject>> objects = new HashMap<>();
  private final SortedMap<String, String> failures = new TreeMap<>();

  /** Creates the empty set of pictures of a document. */
  public PictureXObjects(PDDocument document) {
    this.document = document;
  }

  /**
   * Embeds a picture.
   *
   * @param medium a picture with a known size
   * @return empty if it cannot be drawn, see {@link #failures}
   * @throws IOException if its file cannot be read
   */
  public Optional<PDXObject> of(Media medium) throws IOException {
    Optional<PDXObject> known = objects.get(medium.name());
    if (known != null) {
      return known;
    }
    Optional<PDXObject> made = make(medium);
    objects.put(medium.name(), made);
    return made;
  }

  /**
   * The reasons why pictures cannot be drawn, by file name; each continues a sentence that begins
   * {@code the picture "x"}.
   */
  public SortedMap<String, String> failures() {
    return Collections.unmodifiableSortedMap(failures);
  }

  private Optional<PDXObject> make(Media medium) throws IOException {
    Optional<Picture> picture = medium.picture().filter(known -> known.format().isRead());
    if (picture.isEmpty()) {
      failures.put(medium.name(), "has a format that paper cannot show");
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = medium.content().open()) {
      bytes = in.readAllBytes();
    }
    try {
      return Optional.of(
          picture.get().format() == PictureFormat.SVG
              ? new SvgXObject(document, picture.get()).of(bytes)
              : new ImageXObject(document).of(bytes));
    } catch (UndrawableException e) {
      failures.put(medium.name(), e.getMessage());
      return Optional.empty();
    }
  }
}
