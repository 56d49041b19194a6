package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.content.PageWriter;
import dev.glossdeck.export.pdf.content.SheetDrawing;
import dev.glossdeck.export.pdf.document.DocumentInfo;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.ListFormat;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.sheet.SheetLayout;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints one deck on each of its papers. Cards are turned into words once for all papers, in
 * batches, so that only the finished pages of a large deck are in memory.
 */
final class DeckPrinter {
  /** The number of cards whose sheets are written while as many more are laid out. */
  private static final int BATCH = 256;

  private final Deck deck;
  private final Typefaces typefaces;
  private final PdfOptions options;
  private final Workers workers;
  private final Illustrations illustrations;
  private final CardTypesetter words;
  private final Diagnostics diagnostics;
  private final Set<Integer> reported = new HashSet<>();

  /** The cards that sizes were chosen by, so that those of a small deck become words once. */
  private final Map<Integer, TypesetCard> known = new HashMap<>();

  private final Map<CardFormat, CardSetter> setters = new HashMap<>();
  private int unreadable;

  /**
   * Creates a printer.
   *
   * @param prepared the formulas and code of the deck
   * @param diagnostics receives the warnings
   */
  DeckPrinter(
      Deck deck,
      Typefaces typefaces,
      PreparedContent prepared,
      PdfOptions options,
      Workers workers,
      Diagnostics diagnostics) {
    this.deck = deck;
    this.typefaces = typefaces;
    this.options = options;
    this.workers = workers;
    this.diagnostics = diagnostics;
    this.illustrations = new Illustrations(prepared, deck.media());
    this.words =
        new CardTypesetter(typefaces, deck.info(), illustrations, options.text().smartQuotes());
  }

  /**
   * Prints cards.
   *
   * @param cards the cards to print
   * @param info the metadata of the files
   * @return the files, in the order of the papers
   */
  PrintedDeck print(List<ChosenCard> cards, DocumentInfo info) throws IOException {
    // Documents are begun meanwhile.
    Workers.Pending<List<TypesetCard>> sample = workers.begin(sample(cards), words::typeset);
    List<Press> presses = new ArrayList<>();
    try {
      for (PaperSize paper : options.papers()) {
        presses.add(press(Sheet.of(paper), cards, sample, info));
      }
      sample.await().forEach(card -> known.put(card.chosen().order(), card));
      return printAll(cards, presses);
    } catch (IOException | RuntimeException e) {
      for (Press press : presses) {
        press.document().close();
      }
      throw e;
    }
  }

  private PrintedDeck printAll(List<ChosenCard> cards, List<Press> presses) throws IOException {
    reportTitle();
    Workers.Pending<List<Laid>> next = layOut(cards, 0, presses);
    for (int from = 0; from < cards.size(); from += BATCH) {
      List<Laid> laid = next.await();
      next = layOut(cards, from + BATCH, presses);
      print(laid, presses);
    }
    for (Press press : presses) {
      press.finish();
      if (cards.isEmpty()) {
        // A file without pages is none (PDF 32000-1, 7.7.3.2).
        press.document().add(new PageWriter(press.document().codes()).finish(1));
      }
      diagnostics.addAll(addPictures(press.document()));
    }
    return new PrintedDeck(
        presses.stream().map(Press::document).toList(),
        () -> presses.get(0).drawing().orElseGet(this::blank),
        cards.size(),
        presses.get(0).sheets(),
        unreadable,
        diagnostics.sorted());
  }

  private String blank() {
    return SheetDrawing.of(Sheet.of(options.papers().get(0)), List.of(), List.of());
  }

  /** Cards from all parts of the deck. */
  private static List<ChosenCard> sample(List<ChosenCard> cards) {
    int count = Math.min(DeckSizes.SAMPLE, cards.size());
    return IntStream.range(0, count)
        .mapToObj(i -> cards.get((int) ((long) i * cards.size() / count)))
        .toList();
  }

  private Press press(
      Sheet sheet,
      List<ChosenCard> cards,
      Workers.Pending<List<TypesetCard>> sample,
      DocumentInfo info)
      throws IOException {
    DeckInfo about = deck.info();
    Imposition imposition = Imposition.of(sheet, options.sheets());
    TaggedDocument document = new TaggedDocument(sheet, imposition.duplex(), info);
    Signposts signposts = new Signposts(cards, document);
    if (options.sheets().layout().kind() == SheetLayout.Kind.LIST) {
      ListFormat format = new ListFormat(sheet, about.isRightToLeft());
      SmallPrint header = smallPrint(format.header());
      RowTypesetter setter = new RowTypesetter(format, options.text().smallest(), header);
      return new ListPress(format, setter, signposts, document, header, about.title());
    }
    CardSetter setter = setter(imposition.format(), sample.await());
    SheetPress press = new SheetPress(imposition, setter, signposts, document, workers);
    if (options.checkPage()) {
      press.addFirst(new CheckPage(imposition, words, about.language()).pages(document.codes()));
    }
    return press;
  }

  /** Papers with cards of the same format share what lays them out. */
  private CardSetter setter(CardFormat format, List<TypesetCard> sample) throws IOException {
    CardSetter there = setters.get(format);
    if (there != null) {
      return there;
    }
    DeckSizes sizes = DeckSizes.of(sample, format.content(), options.text().ladder(), workers);
    CardSetter made =
        new FaceTypesetter(words, format, sizes, smallPrint(format.smallPrint()), deck);
    setters.put(format, made);
    return made;
  }

  private SmallPrint smallPrint(Rect place) {
    return new SmallPrint(typefaces, place, deck.info().isRightToLeft());
  }

  private void reportTitle() {
    SmallPrint title = smallPrint(CardFormat.USUAL.smallPrint());
    diagnostics.addAll(
        PrintWarnings.of(
            deck.source(), "the deck's title", title.unprintable(deck.info().title())));
  }

  /** The printed cards of each paper. */
  private record Laid(TypesetCard card, List<CardSetter.Result> results) {}

  /** Begins to lay out the cards from an index on, as many as are a batch. */
  private Workers.Pending<List<Laid>> layOut(
      List<ChosenCard> cards, int from, List<Press> presses) {
    int start = Math.min(cards.size(), from);
    return workers.begin(
        cards.subList(start, Math.min(cards.size(), start + BATCH)),
        chosen -> {
          TypesetCard there = known.get(chosen.order());
          return laid(there == null ? words.typeset(chosen) : there, presses);
        });
  }

  private void print(List<Laid> all, List<Press> presses) throws IOException {
    for (int i = 0; i < presses.size(); i++) {
      int paper = i;
      presses
          .get(i)
          .add(all.stream().flatMap(laid -> laid.results().get(paper).cards().stream()).toList());
    }
    all.forEach(this::report);
  }

  private static Laid laid(TypesetCard card, List<Press> presses) {
    IdentityHashMap<CardSetter, CardSetter.Result> results = new IdentityHashMap<>();
    return new Laid(
        card,
        presses.stream()
            .map(press -> results.computeIfAbsent(press.setter(), one -> one.typeset(card)))
            .toList());
  }

  /** Reports the warnings of the first paper, each once for all copies of a card. */
  private void report(Laid laid) {
    ChosenCard chosen = laid.card().chosen();
    if (!reported.add(chosen.number())) {
      return;
    }
    diagnostics.addAll(laid.results().get(0).diagnostics());
    diagnostics.addAll(
        PrintWarnings.of(
            chosen.note().position(), "card " + chosen.number(), laid.card().unprintable()));
    unreadable += laid.card().unprintable().missing().isEmpty() ? 0 : 1;
  }

  /**
   * Adds the pictures that the pages show to a document; returns a warning for each that cannot be
   * drawn.
   */
  private List<Diagnostic> addPictures(TaggedDocument document) throws IOException {
    List<Diagnostic> warnings = new ArrayList<>();
    for (Media medium : deck.media()) {
      Optional<Graphic.Picture> picture = illustrations.picture(medium.name());
      if (picture.isPresent()) {
        document
            .addPicture(picture.get(), medium)
            .ifPresent(why -> warnings.add(PrintWarnings.picture(deck, medium.name(), why)));
      }
    }
    return warnings;
  }
}
