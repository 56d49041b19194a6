package dev.glossdeck.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a reading program says: the text of a document in the order of its structure tree. */
final class StructuredText {
  private final PDDocument document;

  /** The text of each content, by its number, a page at a time. */
  private final List<Map<Integer, String>> pages = new ArrayList<>();

  private StructuredText(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new TreeMap<>();
      extractor.getMarkedContents().forEach(content -> add(content, texts));
      pages.add(texts);
    }
  }

  private static void add(PDMarkedContent content, Map<Integer, String> texts) {
    String text =
        content.getContents().stream()
            .filter(TextPosition.class::isInstance)
            .map(position -> ((TextPosition) position).getUnicode())
            .collect(Collectors.joining());
    texts.put(content.getMCID(), text);
  }

  /** The text of each card, question before answer, white space folded. */
  static List<String> cards(PDDocument document) throws IOException {
    StructuredText read = new StructuredText(document);
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    PDStructureElement whole = (PDStructureElement) root.getKids().get(0);
    return whole.getKids().stream()
        .map(card -> read.text((PDStructureElement) card).replaceAll("\\s+", " ").strip())
        .toList();
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    Optional.ofNullable(element.getAlternateDescription()).ifPresent(text::append);
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        text.append(text(inner)).append(' ');
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage(), reference.getMCID()));
      } else {
        text.append(text(element.getPage(), (Integer) kid));
      }
    }
    return text.toString();
  }

  private String text(PDPage page, int mcid) {
    return pages.get(document.getPages().indexOf(page)).get(mcid);
  }
}
