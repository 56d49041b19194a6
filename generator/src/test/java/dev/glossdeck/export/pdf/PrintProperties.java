package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Random decks on random layouts: no word is lost, and each back is behind its front. */
class PrintProperties {

  record Job(List<String> sides, String layout, String paper, Flip flip, PageOrder order) {
    int cards() {
      return sides.size() / 2;
    }

    PdfOptions options() {
      Map<String, List<String>> words =
          Map.of(
              "one-paper", List.of(),
              "layout", List.of(layout),
              "paper", List.of(paper),
              "flip", List.of(PrintWords.spelled(flip)),
              "order", List.of(PrintWords.spelled(order)));
      return PrintSettings.of(
          new PrintWords(words, name -> "--" + name), Optional.empty(), Printing.USUAL.fonts());
    }
  }

  @Property(tries = 40)
  void putsAllWordsOfACardInItsPlaceOnBothSides(@ForAll("jobs") Job job) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int card = 0; card < job.cards(); card++) {
      lines.add(job.sides().get(2 * card) + " " + card + "?|" + job.sides().get(2 * card + 1));
    }
    PaperSize paper = PaperSize.parse(job.paper()).orElseThrow();
    Imposition imposition = Imposition.of(Sheet.of(paper), job.options().sheets());
    Printing printing = Printing.of(TestDecks.plain(lines.toArray(String[]::new)), job.options());

    int sheets = (job.cards() + imposition.cards() - 1) / imposition.cards();
    boolean areApart = job.order() == PageOrder.FRONTS_BACKS;
    try (PDDocument document = printing.open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(2 * sheets);
      for (int card = 0; card < job.cards(); card++) {
        int sheet = card / imposition.cards();
        int place = card % imposition.cards();
        int front = areApart ? sheet : 2 * sheet;
        int back = areApart ? sheets + sheet : 2 * sheet + 1;
        String[] sides = lines.get(card).split("\\|", -1);
        assertThat(text(document, front, imposition, imposition.front(place)))
            .isEqualTo(sides[0] + " Deck d " + (card + 1));
        assertThat(text(document, back, imposition, imposition.back(place)))
            .isEqualTo(sides[1] + " Deck d " + (card + 1));
      }
    }
    assertThat(printing.warnings()).isEmpty();
  }

  @Provide
  Arbitrary<Job> jobs() {
    Arbitrary<String> words = Arbitraries.strings().withCharRange('a', 'z').ofLength(5);
    Arbitrary<String> sides = words.list().ofMinSize(1).ofMaxSize(14).map(it -> join(it));
    return Combinators.combine(
            sides.list().ofMinSize(2).ofMaxSize(44),
            Arbitraries.of("2x4", "2x5", "a6", "a7", "3x5", "4x6", "business", "3x2@60x90mm"),
            Arbitraries.of("a4", "letter"),
            Arbitraries.of(Flip.values()),
            Arbitraries.of(PageOrder.values()))
        .as(Job::new)
        .filter(job -> job.cards() > 0);
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  private static String text(PDDocument document, int page, Imposition imposition, Placement place)
      throws IOException {
    Rect card = new Rect(0, 0, imposition.cardWidth(), imposition.cardHeight());
    return PlacedText.of(document, page, place.of(card));
  }
}
