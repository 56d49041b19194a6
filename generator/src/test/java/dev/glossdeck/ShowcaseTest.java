package dev.glossdeck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.publish.BuildResult.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of content in every output, as it was looked at. */
class ShowcaseTest {
  @TempDir private static Path folder;
  private static Showcase showcase;

  @BeforeAll
  static void build() throws IOException {
    showcase = Showcase.in(folder.resolve("built"));
  }

  @Test
  void isBuiltWithoutAWarningButThatItHasNoLockAndCardsForThePackageAlone() {
    assertThat(showcase.result().outcome()).isEqualTo(Outcome.DONE);
    assertThat(showcase.result().diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.NO_LOCK, DiagnosticCode.PACKAGE_ONLY);
  }

  @Test
  void looksOnTheSiteAsItWasLookedAt() throws IOException {
    StringBuilder cards = new StringBuilder();
    for (String path : showcase.files("cards")) {
      String page = showcase.text(path);
      int from = page.indexOf("<article>");
      int to = page.indexOf("<footer class=\"about\">");
      cards.append("<!-- ").append(path).append(" -->\n").append(page, from, to);
    }
    Goldens.check(Showcase.GOLDENS + "cards.html", cards.toString());
  }

  @Test
  void isForAnkiAsItWasLookedAt() throws IOException {
    for (String file : List.of("rich-cards.csv", "rich-cards.update.txt")) {
      Goldens.check(Showcase.GOLDENS + file, showcase.text("downloads/" + file));
    }
  }

  @Test
  void saysOnPaperWhatWasLookedAt() throws IOException {
    try (PDDocument document = Loader.loadPDF(showcase.bytes("downloads/rich-cards.pdf"))) {
      StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
      text.append("\nElements with words for what they show:\n");
      elements(document.getDocumentCatalog().getStructureTreeRoot())
          .forEach(element -> text.append(element).append('\n'));
      Goldens.check(Showcase.GOLDENS + "cards.txt", text.toString());
    }
  }

  @Test
  void hasEveryKindOfElementOnPaper() throws IOException {
    try (PDDocument document = Loader.loadPDF(showcase.bytes("downloads/rich-cards.pdf"))) {
      SortedSet<String> types = new TreeSet<>();
      types(document.getDocumentCatalog().getStructureTreeRoot(), types);
      assertThat(types)
          .contains("BlockQuote", "Code", "Figure", "Formula", "L", "LI", "Lbl", "P", "TD", "TH");
    }
  }

  @Test
  void saysInWhichLanguageASideIsReadAloud() throws IOException {
    try (PDDocument document = Loader.loadPDF(showcase.bytes("downloads/rich-cards.pdf"))) {
      SortedSet<String> languages = new TreeSet<>();
      languages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
      assertThat(languages).containsExactly("ar", "fr", "he", "hi", "ru", "ta", "th");
    }
  }

  private static void languages(PDStructureNode node, Set<String> languages) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getLanguage() != null) {
          languages.add(element.getLanguage());
        }
        languages(element, languages);
      }
    }
  }

  private static List<String> elements(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getCOSObject().containsKey(COSName.ALT)) {
          found.add(element.getStructureType() + ": " + element.getAlternateDescription());
        }
        found.addAll(elements(element));
      }
    }
    return found;
  }

  private static void types(PDStructureNode node, Set<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types(element, types);
      }
    }
  }
}
